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
 * @param takeBack whether the reader can take it back
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
        TakeBack takeBack,
        List<FieldChange> changes) {

    /** It made the record itself no longer count. */
    public boolean cancels() {
        return reversedType != null && reversedType.isEntry();
    }

    JournalRow with(TakeBack possible, List<FieldChange> corrected) {
        return new JournalRow(
                id, type, day, enteredAt, enteredBy, enteredForName, organizationName, counterpartName, reason, basis,
                oldCategory, newCategory, delay, reversedType, reversed, possible, corrected);
    }
}
