package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is on the way between two primaries when the demo begins, and what became of others lately. */
final class Transits {
    private static final List<String> REASONS = List.of(
            "Такой сотрудник у нас не работает", "Приняли на работу в соседнюю школу, отпустите туда", "Ещё не уволен от вас, дождёмся приказа");
    /** Every so many local organisations has a transfer; all ways to go on take turns. */
    private static final int EVERY = 3;
    private static final int LOCALS = 60;

    private final World world;
    private final BothSides sides;
    private int begun;

    Transits(World world, BothSides sides) {
        this.world = world;
        this.sides = sides;
    }

    void begin() {
        aroundTheSchool(DemoSchool.of(world.tree()));
        overdue(primary(Life.DEMO_DISTRICT, 3), primary(Life.DEMO_DISTRICT - 2, 2));
        sides.release(person(primary(Life.DEMO_DISTRICT + 1, 2), 5), primary(Life.DEMO_DISTRICT, 4), stamp(5, primary(Life.DEMO_DISTRICT + 1, 2)));
        for (int local = 3; local <= LOCALS; local += EVERY) {
            between(primary(local, 1), primary(local + 1, 2));
        }
    }

    /** Everything a chair has to do with transfers, and nothing that changes how many the school has. */
    private void aroundTheSchool(DemoPrimary school) {
        sides.release(person(primary(7, 2), 4), school, stamp(4, primary(7, 2)));
        sides.request(primary(9, 2), person(school, 6).person, false, stamp(6, primary(9, 2)));
        sides.request(school, person(primary(11, 2), 3).person, false, stamp(3, school));
        sides.request(school, person(primary(13, 2), 40).person, true, stamp(40, school));
        DemoTransfer declined = sides.release(person(school, 12), primary(15, 2), stamp(12, school));
        sides.end(declined, "DECLINED", REASONS.get(0), stamp(8, primary(15, 2)));
    }

    private void between(DemoPrimary from, DemoPrimary to) {
        if (from == to) {
            return;
        }
        switch (begun++ % 6) {
            case 0 -> sides.release(person(from, 7), to, stamp(7, from));
            case 1 -> sides.accept(sides.release(person(from, 20), to, stamp(20, from)), stamp(13, to));
            case 2 -> overdue(from, to);
            case 3 -> sides.end(sides.release(person(from, 15), to, stamp(15, from)), "DECLINED", reason(), stamp(9, to));
            case 4 -> sides.request(to, person(from, 5).person, false, stamp(5, to));
            default -> sides.end(sides.release(person(from, 11), to, stamp(11, from)), "WITHDRAWN", null, stamp(10, from));
        }
    }

    private void overdue(DemoPrimary from, DemoPrimary to) {
        sides.release(person(from, 44), to, stamp(44, from));
    }

    private @Nullable String reason() {
        return REASONS.get(begun / 6 % REASONS.size());
    }

    /** The first one that has kept its register long enough, from the given place on. */
    private DemoPrimary primary(int local, int place) {
        List<DemoPrimary> all = world.tree().children(local);
        LocalDate then = ago(60);
        for (int step = 0; step < all.size(); step++) {
            DemoPrimary one = all.get((place + step) % all.size());
            if (!one.scripted && one.isOpen(world.yesterday()) && one.hasBegun(then) && candidate(one, then) != null) {
                return one;
            }
        }
        return local > 1 ? primary(local - 1, place) : primary(LOCALS, place);
    }

    private DemoMember person(DemoPrimary primary, int days) {
        DemoMember member = candidate(primary, ago(days));
        if (member == null) {
            throw new IllegalStateException("Nobody to go from " + primary.code);
        }
        return member;
    }

    private static @Nullable DemoMember candidate(DemoPrimary primary, LocalDate day) {
        return primary.roster.all().stream()
                .filter(one -> !one.kept && one.isSettled(day) && one.category.hasPosition())
                .map(one -> one.record)
                .findFirst()
                .orElse(null);
    }

    private Stamp stamp(int daysAgo, DemoPrimary primary) {
        return world.desk().at(ago(daysAgo), primary);
    }

    private LocalDate ago(int days) {
        return world.yesterday().minusDays(days);
    }
}
