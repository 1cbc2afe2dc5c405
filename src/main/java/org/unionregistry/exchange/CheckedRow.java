package org.unionregistry.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the check found out about a row.
 *
 * @param matchKey equal for two rows that speak of the same thing
 * @param rank the place in the order of entering
 */
record CheckedRow(
        int sheet, int number, List<RowNote> notes, @Nullable UUID organization, @Nullable String matchKey, int rank) {

    RowStatus status() {
        return RowNote.statusFor(notes);
    }
}
