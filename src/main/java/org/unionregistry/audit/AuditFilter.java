package org.unionregistry.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show.
 *
 * @param kind the kind of actions, or all
 * @param day entries of that day only
 * @param actor what one account did
 * @param after continues after the entry with that moment and id
 */
public record AuditFilter(
        @Nullable ActionKind kind, @Nullable LocalDate day, @Nullable UUID actor, @Nullable Position after) {

    /** Place of an entry in the order of the list, newest first. */
    public record Position(Instant at, UUID id) {}
}
