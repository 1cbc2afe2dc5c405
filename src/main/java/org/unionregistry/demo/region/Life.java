package org.unionregistry.demo.region;

import java.time.LocalDate;
import org.unionregistry.organization.Office;

/** From the first of January 2019 until yesterday. */
final class Life {
    private static final LocalDate BEGINNING = LocalDate.of(2019, 1, 1);
    private static final LocalDate APPOINTED = LocalDate.of(2018, 12, 25);
    private static final LocalDate LATE_DEPARTURES = LocalDate.of(2019, 12, 5);
    /** Local organisations one of whose primaries never sent a report. */
    private static final int[] SILENT_IN = {43, 51, 61, 65};
    /** Chairs the demo's district: half-way, with a primary nobody has begun to enter. */
    static final int DEMO_DISTRICT = 46;

    private final World world;
    private final Mandates mandates;
    private final Headcounts headcounts;

    Life(World world, Mandates mandates) {
        this.world = world;
        this.mandates = mandates;
        this.headcounts = new Headcounts(world);
    }

    void live() {
        prepare();
        settle();
        elect();
        new EntryPlan(world).plan();
        new Foundations(world, headcounts, mandates).plan();
        depart();
        new Doubles(world).plan();
        YearPlan years = new YearPlan(world);
        DemoSchool school = new DemoSchool(world);
        for (LocalDate day = BEGINNING; !day.isAfter(world.yesterday()); day = day.plusDays(1)) {
            if (day.getDayOfYear() == 1) {
                headcounts.report(day);
                years.plan(day.getYear());
                school.plan(day.getYear());
            }
            world.agenda().live(day);
        }
        headcounts.propose(world.tree().children(DEMO_DISTRICT).get(1));
    }

    private void prepare() {
        DemoTree tree = world.tree();
        Foundations.prepare(tree);
        DemoSchool.of(tree).scripted = true;
        for (int local : SILENT_IN) {
            tree.children(local).get(5).silent = true;
        }
        tree.primaries().forEach(primary -> primary.forgetful = isForgetful(primary));
    }

    /** Ready once and close today: somebody stopped entering newcomers. */
    private static boolean isForgetful(DemoPrimary primary) {
        LocalPlan plan = primary.plan;
        return plan != null
                && plan.number() != DemoSchool.LOCAL
                && plan.goal2020() == Goal.COMPLETE
                && plan.goalToday() == Goal.CLOSE
                && primary.number % 4 == 1;
    }

    private void settle() {
        for (DemoPrimary primary : world.tree().primaries()) {
            int workers = primary.isNew() ? 0 : DemoSchool.workers(primary);
            for (int i = 0; i < workers; i++) {
                primary.roster.add(world.people().oldMember(primary, false));
            }
            for (int i = 0; i < primary.institution.students(); i++) {
                primary.roster.add(world.people().oldMember(primary, true));
            }
        }
    }

    /** In those that were late, at least somebody left in December: there was something to be late with. */
    private void depart() {
        Leavings leavings = new Leavings(world);
        for (DemoPrimary primary : world.tree().primaries()) {
            if (primary.plan != null && primary.plan.late2020() && primary.number % 3 == 0) {
                world.agenda().on(LATE_DEPARTURES, day -> leavings.worker(primary, day));
            }
        }
    }

    private void elect() {
        DemoTree tree = world.tree();
        mandates.chairs(tree.centre(), 100);
        mandates.chairs(tree.region(), 0);
        tree.locals().forEach(local -> mandates.chairs(local, 24));
        tree.primaries().stream().filter(primary -> !primary.isNew()).forEach(mandates::chairs);
        mandates.appoint(Office.ADMINISTRATOR, tree.centre(), null, APPOINTED);
        mandates.appoint(Office.CLERK, tree.region(), null, APPOINTED);
        mandates.appoint(Office.AUDITOR, tree.region(), null, LocalDate.of(2019, 10, 18));
        tree.districts().forEach(district -> mandates.appoint(Office.SECRETARY, null, district, LocalDate.of(2019, 2, 1)));
    }
}
