package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Seeds;

/**
 * People somebody entered a second time in the last weeks, nobody has noticed yet: with the same data in a neighbouring
 * school, or with the slips by which one does not find the first record.
 */
final class Doubles {
    /** The demo's district and two others: their region sees all of them. */
    private static final int[] IN = {Life.DEMO_DISTRICT, 12, 30};

    private final World world;
    private final Set<DemoPerson> doubled = new HashSet<>();

    Doubles(World world) {
        this.world = world;
    }

    void plan() {
        for (int local : IN) {
            for (Slip slip : Slip.values()) {
                LocalDate day = WorkDays.onOrAfter(world.yesterday().minusDays(30 - 3L * slip.ordinal()));
                world.agenda().on(day, then -> enter(local, slip, then));
            }
        }
    }

    private void enter(int local, Slip slip, LocalDate day) {
        Random random = Seeds.random("double", local * 100L + slip.ordinal());
        DemoPrimary first = begun(local, 0);
        DemoPrimary second = switch (slip.where()) {
            case SAME_SCHOOL -> first;
            case NEXT_SCHOOL -> begun(local, 1);
            case NEXT_DISTRICT -> begun(local + 1, 0);
        };
        DemoPerson known = pick(first, random, one -> one.isSettled(day) && !one.kept && !doubled.contains(one) && slip.fits(one));
        if (known != null && second != null) {
            doubled.add(known);
            world.register().enter(slip.make(world.people(), known, second, random), world.desk().at(day, second));
        }
    }

    private static @Nullable DemoPerson pick(@Nullable DemoPrimary primary, Random random, Predicate<DemoPerson> wanted) {
        List<DemoPerson> fitting = primary == null ? List.of() : primary.roster.all().stream().filter(wanted).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    /** One of the schools of a local organisation that keep their registers, the larger ones first. */
    private @Nullable DemoPrimary begun(int local, int which) {
        List<DemoPrimary> schools = world.tree().children(local).stream()
                .filter(one -> one.beganOn != null && !one.scripted)
                .sorted((one, other) -> other.roster.size() - one.roster.size())
                .toList();
        return which < schools.size() ? schools.get(which) : null;
    }
}
