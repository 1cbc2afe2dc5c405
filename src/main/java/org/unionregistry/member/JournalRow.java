package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a person's life as the page tells it.
 *
 * @param delay days between the day and its entry, where that means something
 * @param enteredForName the organisation it was entered for, where somebody of another one did it
 * @param reversed no longer counts
 * @param undoable is the last one, so that it can be taken back
 */
public record JournalRow(
        UUID id,
        MembershipEventType type,
        LocalDate day,
        Instant enteredAt,
        @Nullable UUID enteredBy,
        @Nullable String enteredForName,
        String organizationName,
        @Nullable String counterpartName,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable MemberCategory oldCategory,
        @Nullable MemberCategory newCategory,
        @Nullable Integer delay,
        @Nullable MembershipEventType reversedType,
        boolean reversed,
        boolean undoable,
        List<FieldChange> changes) {

    JournalRow with(boolean last, List<FieldChange> corrected) {
        return new JournalRow(
                id, type, day, enteredAt, enteredBy, enteredForName, organizationName, counterpartName, reason, basis,
                oldCategory, newCategory, delay, reversedType, reversed, last, corrected);
    }
}
