package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.shared.RussianDates;

/** Some schools are built and some small kindergartens are closed, their members moving to a neighbour. */
final class Foundations {
    private static final int BARNAUL = 61;
    private static final List<Integer> OPENING = List.of(2020, 2021, 2023);
    private static final List<Integer> CLOSING_IN = List.of(4, 11, 14, 9);
    private static final int FIRST_CLOSING = 2021;

    private final World world;
    private final Comings comings;
    private final Headcounts headcounts;
    private final Mandates mandates;

    Foundations(World world, Headcounts headcounts, Mandates mandates) {
        this.world = world;
        this.comings = new Comings(world);
        this.headcounts = headcounts;
        this.mandates = mandates;
    }

    /** The last kindergartens of the capital are not there yet when the register begins. */
    static void prepare(DemoTree tree) {
        List<DemoPrimary> city = tree.children(BARNAUL);
        for (int i = 0; i < OPENING.size(); i++) {
            city.get(city.size() - 1 - i).openedOn = LocalDate.of(OPENING.get(OPENING.size() - 1 - i), 9, 1);
        }
    }

    void plan() {
        for (DemoPrimary primary : world.tree().children(BARNAUL)) {
            if (primary.isNew()) {
                world.agenda().on(WorkDays.onOrAfter(primary.openedOn), day -> open(primary, day));
            }
        }
        for (int i = 0; i < CLOSING_IN.size(); i++) {
            LocalDate day = LocalDate.of(FIRST_CLOSING + i, 8, 28);
            DemoPrimary small = smallest(world.tree().children(CLOSING_IN.get(i)));
            world.agenda().on(WorkDays.onOrAfter(day), then -> close(small, then));
        }
    }

    private void open(DemoPrimary primary, LocalDate day) {
        for (int i = 0; i < primary.institution.workers(); i++) {
            DemoPerson person = world.people().newcomer(primary, false, day);
            primary.roster.add(person);
            if (i == 0) {
                mandates.first(primary, person, day);
            }
            world.register().enter(person, world.desk().at(day, primary));
        }
        headcounts.declare(primary, day);
        world.agenda().on(WorkDays.onOrAfter(day.plusDays(24)), then -> comings.worker(primary, then));
    }

    private void close(DemoPrimary primary, LocalDate day) {
        DemoPrimary neighbour = world.tree().siblings(primary).get(1);
        for (DemoPerson person : primary.roster.all()) {
            person.kept = false;
            boolean settled = person.record == null || person.record.settledOn.isBefore(day);
            LocalDate entered = settled ? day : person.record.settledOn.plusDays(1);
            comings.move(person, neighbour, day, world.desk().above(entered, primary));
        }
        String document = "Постановление президиума от %s № 5-2";
        LocalDate begun = day.minusDays(80);
        primary.statuses.add(new DemoOrganization.StatusChange(
                OrganizationStatus.LIQUIDATING, begun, document.formatted(RussianDates.text(begun))));
        primary.statuses.add(new DemoOrganization.StatusChange(
                OrganizationStatus.LIQUIDATED, day, document.formatted(RussianDates.text(day))));
        primary.closedOn = day;
        mandates.end(primary, day);
    }

    private static DemoPrimary smallest(List<DemoPrimary> children) {
        return children.stream()
                .filter(one -> one.institution.type() == InstitutionType.PRESCHOOL && one.institution.village())
                .min(Comparator.comparingInt(one -> one.institution.workers()))
                .orElseThrow();
    }
}
