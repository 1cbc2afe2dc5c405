package org.unionregistry.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which row of a journal can be taken back at all. */
final class LastRow {
    private LastRow() {}

    /**
     * The newest event that still counts; the entry only when nothing followed it, also if its day was corrected since.
     * Nothing before a merge, which was built upon it. Of a cancelled record it is what cancelled it.
     */
    static @Nullable UUID of(Iterable<JournalRow> newestFirst, MemberStatus status) {
        UUID entry = null;
        for (JournalRow row : newestFirst) {
            if (row.type() == MembershipEventType.MERGE && !row.reversed()) {
                return null;
            }
            if (status == MemberStatus.VOIDED && row.cancels()) {
                return row.id();
            }
            if (row.type().isLife() && !row.reversed()) {
                if (!row.type().isEntry()) {
                    return row.id();
                }
                entry = row.id();
            }
        }
        return entry;
    }
}
