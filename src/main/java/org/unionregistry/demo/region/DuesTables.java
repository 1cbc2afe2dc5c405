package org.unionregistry.demo.region;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.copy.Target;

/** Writes applications for withholding and marks of dues. */
record DuesTables(Target target, DemoDues dues, DemoStaff staff) {
    /** So many of a hundred primaries have taken the applications of their members down. */
    private static final int PART = 30;

    void write(DemoJournal journal) {
        applications(journal);
        marks();
    }

    private void applications(DemoJournal journal) {
        Set<DemoMember> applied = new HashSet<>(staff.applied);
        Set<DemoMember> holders = staff.positions.stream()
                .map(DemoStaff.Position::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Ids ids = new Ids(23);
        int number = 0;
        try (Rows rows = target.rows("deduction_application", "id", "member_id", "applied_on", "recorded_at", "recorded_by")) {
            for (DemoMember member : journal.members) {
                boolean has = holders.contains(member) ? applied.contains(member) : usuallyApplied(member);
                if (has) {
                    rows.uuid(ids.of(member.createdAt.toEpochMilli(), ++number)).uuid(member.id).date(member.person.joinedOn);
                    rows.moment(member.createdAt).uuid(member.createdBy).end();
                }
            }
        }
    }

    private boolean usuallyApplied(DemoMember member) {
        boolean part = member.at == dues.school || Seeds.percent("deduction", member.at.number) < PART;
        return part
                && member.isOnRegister()
                && member.person.category.hasPosition()
                && Seeds.percent("applied", member.person.number) < 95;
    }

    private void marks() {
        List<DemoMember> paid = staff.paying.stream().distinct().sorted(Comparator.comparing(one -> one.id)).toList();
        try (Rows rows = target.rows("dues_mark", "member_id", "month", "source", "check_id")) {
            for (DemoMember member : dues.paying) {
                rows.uuid(member.id).date(dues.month.atDay(1)).text("CHECK").uuid(dues.check).end();
            }
            for (DemoMember member : paid) {
                rows.uuid(member.id).date(dues.month.minusMonths(1).atDay(1)).text("CHAIR").absent().end();
                rows.uuid(member.id).date(dues.month.atDay(1)).text("CHAIR").absent().end();
            }
        }
    }
}
