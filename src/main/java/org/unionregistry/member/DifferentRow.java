package org.unionregistry.member;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people of whom somebody has said that they only look alike. */
public record DifferentRow(UUID id, TwinSide one, TwinSide other, @Nullable String note, Instant at, @Nullable UUID by) {}
