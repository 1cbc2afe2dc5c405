package org.unionregistry.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to show.
 *
 * @param words a part of a surname or of the name of an organisation
 * @param after continues after that mandate in the order of names
 */
public record AccountFilter(String words, @Nullable AccountStatus status, @Nullable UUID after) {}
