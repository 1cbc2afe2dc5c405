package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Random;
import org.unionregistry.demo.copy.Seeds;

/** What will happen in a primary during one year, in numbers usual for an institution of its size. */
final class YearPlan {
    private static final double LEAVING = 0.066;
    private static final double MOVING = 0.011;
    private static final double CHANGING = 0.034;
    private static final double CORRECTING = 0.035;
    private static final double WITHDRAWING = 0.0004;
    /** The union gets a little smaller each year. */
    private static final double SHRINKING = 0.004;

    private final World world;
    private final Leavings leavings;
    private final Comings comings;
    private final Categories categories;
    private final RecordWork records;

    YearPlan(World world) {
        this.world = world;
        this.leavings = new Leavings(world);
        this.comings = new Comings(world);
        this.categories = new Categories(world, leavings);
        this.records = new RecordWork(world);
    }

    void plan(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        for (DemoPrimary primary : world.tree().primaries()) {
            if (primary.isOpen(first) && !primary.scripted) {
                workers(primary, year);
                students(primary, year);
                work(primary, year);
            }
        }
    }

    private void workers(DemoPrimary primary, int year) {
        Random random = primary.chance;
        int workers = primary.roster.workers();
        double usual = primary.institution.workers() * (1 - shrinking(primary) * (year - 2019));
        int leaving = Seeds.poisson(random, workers * LEAVING);
        int coming = (int) Math.max(0, Math.round(leaving + (usual - workers) * 0.5 + random.nextDouble() - 0.5));
        for (int i = 0; i < leaving; i++) {
            on(WorkDays.leaving(year, random), day -> leavings.worker(primary, day));
        }
        for (int i = 0; i < coming; i++) {
            on(WorkDays.coming(year, random), day -> comings.worker(primary, day));
        }
        for (int i = Seeds.poisson(random, workers * MOVING); i > 0; i--) {
            on(WorkDays.leaving(year, random), day -> comings.transfer(primary, day));
        }
        for (int i = Seeds.poisson(random, workers * CHANGING); i > 0; i--) {
            on(WorkDays.leaving(year, random), day -> categories.change(primary, day));
        }
    }

    private void students(DemoPrimary primary, int year) {
        int students = primary.roster.students();
        if (primary.institution.students() == 0) {
            return;
        }
        Random random = primary.chance;
        int finishing = (int) (students * (0.22 + random.nextDouble() * 0.05));
        int abandoning = Seeds.poisson(random, students * 0.03);
        on(WorkDays.onOrAfter(LocalDate.of(year, 6, 29)), day -> leavings.graduation(primary, finishing, day));
        for (int i = 0; i < abandoning; i++) {
            on(WorkDays.leaving(year, random), day -> leavings.student(primary, day));
        }
        int coming = Math.max(0, primary.institution.students() - students + finishing + abandoning + random.nextInt(9) - 4);
        for (int i = 0; i < coming; i++) {
            on(WorkDays.between(LocalDate.of(year, 9, 3), LocalDate.of(year, 10, 30), random), day -> comings.student(primary, day));
        }
    }

    private void work(DemoPrimary primary, int year) {
        Random random = primary.chance;
        int people = primary.roster.size();
        for (int i = Seeds.poisson(random, people * CORRECTING); i > 0; i--) {
            on(anyDay(year, random), day -> records.correction(primary, day));
        }
        double diligence = primary.own("diligence", 0.004, 0.075);
        for (int i = Seeds.poisson(random, people * diligence); i > 0; i--) {
            on(anyDay(year, random), day -> records.consent(primary, day));
        }
        for (int i = Seeds.poisson(random, people * WITHDRAWING); i > 0; i--) {
            on(anyDay(year, random), day -> records.withdrawal(primary, day));
        }
    }

    private static double shrinking(DemoPrimary primary) {
        return primary.plan != null && primary.plan.liquidating() ? 0.12 : SHRINKING;
    }

    private static LocalDate anyDay(int year, Random random) {
        return WorkDays.between(LocalDate.of(year, 1, 10), LocalDate.of(year, 12, 28), random);
    }

    private void on(LocalDate day, Agenda.Task task) {
        world.agenda().on(day, task);
    }
}
