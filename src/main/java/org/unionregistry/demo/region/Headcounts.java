package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.HeadcountStatus;

/** The yearly reports of primaries, and the few numbers that wait to be confirmed. */
final class Headcounts {
    private static final int WAITING = 7;

    private final World world;

    Headcounts(World world) {
        this.world = world;
    }

    /** On the first of January everybody is counted; the reports come in and are accepted during the month. */
    void report(LocalDate day) {
        for (DemoPrimary primary : world.tree().primaries()) {
            if (primary.isOpen(day) && !primary.silent && !forgets(primary, day.getYear())) {
                HeadcountSource source = day.getYear() == 2019 ? HeadcountSource.IMPORT : HeadcountSource.REPORT;
                Stamp declared = world.desk().at(WorkDays.onOrAfter(day.plusDays(8 + primary.chance.nextInt(8))), primary);
                LocalDate accepted = WorkDays.onOrAfter(declared.day().plusDays(1 + primary.chance.nextInt(8)));
                add(primary, day, source, members(primary, day), declared, world.desk().above(accepted, primary));
            }
        }
    }

    /** A number of a primary that did not exist on the first of January. */
    void declare(DemoPrimary primary, LocalDate day) {
        Stamp declared = world.desk().at(day, primary);
        LocalDate accepted = WorkDays.onOrAfter(day.plusDays(3));
        add(primary, day, HeadcountSource.DECLARATION, primary.roster.size(), declared, world.desk().above(accepted, primary));
    }

    /** Numbers declared during the last days: most wait, one was sent back. */
    void propose(DemoPrimary inDemoDistrict) {
        propose(inDemoDistrict, 2, inDemoDistrict.roster.size() - 1, HeadcountStatus.PROPOSED, null);
        List<DemoPrimary> all = world.tree().primaries();
        for (int i = 0; i < WAITING; i++) {
            DemoPrimary primary = all.get(97 + i * 191);
            if (primary != inDemoDistrict && !primary.scripted && primary.isOpen(world.yesterday())) {
                boolean rejected = i == 3;
                propose(
                        primary,
                        3 + i * 2,
                        Math.max(1, primary.roster.size() + (i % 3 == 0 ? -2 : i % 3)),
                        rejected ? HeadcountStatus.REJECTED : HeadcountStatus.PROPOSED,
                        rejected ? "Число меньше, чем людей на учёте. Проверьте список и пришлите снова." : null);
            }
        }
    }

    private void propose(DemoPrimary primary, int daysAgo, int members, HeadcountStatus status, @Nullable String remark) {
        LocalDate day = world.yesterday().minusDays(daysAgo);
        boolean waits = primary.headcounts.stream().anyMatch(one -> one.status() == HeadcountStatus.PROPOSED);
        if (!waits && primary.headcounts.stream().allMatch(one -> one.asOf().isBefore(day))) {
            Stamp declared = world.desk().at(day, primary);
            Stamp decided = status == HeadcountStatus.REJECTED ? world.desk().above(world.yesterday(), primary) : null;
            primary.headcounts.add(headcount(primary, day, HeadcountSource.DECLARATION, members, status, declared, decided, remark));
        }
    }

    private void add(
            DemoPrimary primary, LocalDate day, HeadcountSource source, int members, Stamp declared, Stamp decided) {
        if (world.register().isInTime(declared)) {
            boolean accepted = world.register().isInTime(decided);
            HeadcountStatus status = accepted ? HeadcountStatus.CONFIRMED : HeadcountStatus.PROPOSED;
            primary.headcounts.add(headcount(primary, day, source, members, status, declared, accepted ? decided : null, null));
        }
    }

    private static DemoHeadcount headcount(
            DemoPrimary primary, LocalDate day, HeadcountSource source, int members, HeadcountStatus status,
            Stamp declared, @Nullable Stamp decided, @Nullable String remark) {
        int workers = (int) Math.round(primary.roster.workers() / primary.own("coverage", 0.58, 0.99));
        int students = (int) Math.round(primary.roster.students() / primary.own("students", 0.55, 0.95));
        return new DemoHeadcount(primary, day, source, workers, students, members, status, declared, decided, remark);
    }

    /** Here and there a report is short of one who joined in December. */
    private static int members(DemoPrimary primary, LocalDate day) {
        boolean short1 = day.getYear() > 2020 && Seeds.percent("short", primary.number * 50L + day.getYear()) < 2;
        return short1 && !primary.scripted && primary.roster.size() > 12 ? primary.roster.size() - 1 : primary.roster.size();
    }

    /** Where the register is not complete, now and then a report is missing too. */
    private static boolean forgets(DemoPrimary primary, int year) {
        boolean diligent = primary.plan == null || primary.plan.goalToday() == Goal.COMPLETE || primary.scripted;
        return !diligent && year > 2020 && Seeds.percent("forgets", primary.number * 50L + year) < 4;
    }
}
