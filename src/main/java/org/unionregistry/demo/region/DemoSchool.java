package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Objects;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.organization.InstitutionType;

/**
 * The village school of the demo's school chair. It has 33 members, of whom two were hired one autumn and never
 * entered: 31 of 33. Each year one teacher leaves and another one comes, both entered in time.
 */
final class DemoSchool {
    static final int LOCAL = 2;
    private static final int MEMBERS = 33;
    private static final int FORGOTTEN_YEAR = 2021;
    private static final int FIRST_FULL_YEAR = 2020;

    private final World world;
    private final RecordWork records;

    DemoSchool(World world) {
        this.world = world;
        this.records = new RecordWork(world);
    }

    /** The first village school of its district. */
    static DemoPrimary of(DemoTree tree) {
        return tree.children(LOCAL).stream()
                .filter(one -> one.institution.type() == InstitutionType.GENERAL && one.institution.village())
                .findFirst()
                .orElseThrow();
    }

    /** Members of a scripted or an ordinary primary at the beginning. */
    static int workers(DemoPrimary primary) {
        return primary.scripted ? MEMBERS : primary.institution.workers();
    }

    void plan(int year) {
        if (year < FIRST_FULL_YEAR) {
            return;
        }
        DemoPrimary school = of(world.tree());
        world.agenda().on(WorkDays.onOrAfter(LocalDate.of(year, 3, 16)), day -> records.correction(school, day));
        world.agenda().on(WorkDays.onOrAfter(LocalDate.of(year, 4, 6)), day -> records.consent(school, day));
        world.agenda().on(WorkDays.onOrAfter(LocalDate.of(year, 8, 26)), day -> oneLeaves(school, day));
        world.agenda().on(WorkDays.onOrAfter(LocalDate.of(year, 9, 2)), day -> oneComes(school, day, true));
        if (year == FORGOTTEN_YEAR) {
            for (int i = 0; i < 2; i++) {
                world.agenda().on(WorkDays.onOrAfter(LocalDate.of(year, 8, 27)), day -> oneLeaves(school, day));
                world.agenda().on(WorkDays.onOrAfter(LocalDate.of(year, 9, 6)), day -> oneComes(school, day, false));
            }
        }
    }

    private void oneLeaves(DemoPrimary school, LocalDate day) {
        DemoPerson person = school.roster.pick(school.chance, one -> !one.kept && one.isSettled(day));
        if (person != null) {
            school.roster.remove(person);
            world.register().exit(
                    Objects.requireNonNull(person.record), day, DepartureReason.DISMISSAL, world.desk().at(day, school));
        }
    }

    private void oneComes(DemoPrimary school, LocalDate day, boolean entered) {
        DemoPerson person = world.people().newcomer(school, false, day);
        school.roster.add(person);
        if (entered) {
            world.register().enter(person, world.desk().at(day, school));
        }
    }
}
