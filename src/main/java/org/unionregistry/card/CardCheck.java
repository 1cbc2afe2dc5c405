package org.unionregistry.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever checks a card is told. Unknown, blocked, replaced and out of date look the same.
 *
 * @param shownAt when the telephone made the picture; none of a printed card
 * @param name    first name and initial, where the holder agreed
 */
public record CardCheck(boolean valid, Instant checkedAt, @Nullable Instant shownAt, @Nullable String name) {}
