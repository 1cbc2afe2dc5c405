package org.unionregistry.member.web;

import java.util.List;
import org.unionregistry.member.JournalRow;
import org.unionregistry.member.MembershipEventType;

/** A transfer made in one step is told once, by the arrival; one made by two sides in its two steps. */
final class OneStep {
    private OneStep() {}

    static List<JournalRow> told(List<JournalRow> rows) {
        return rows.stream().filter(row -> !isOut(row) || rows.stream().noneMatch(other -> arrivesWith(other, row))).toList();
    }

    private static boolean isOut(JournalRow row) {
        return about(row) == MembershipEventType.DEREGISTER_TRANSFER_OUT;
    }

    private static boolean arrivesWith(JournalRow other, JournalRow out) {
        return about(other) == MembershipEventType.REGISTER_TRANSFER_IN && other.enteredAt().equals(out.enteredAt());
    }

    private static MembershipEventType about(JournalRow row) {
        return row.reversedType() == null ? row.type() : row.reversedType();
    }
}
