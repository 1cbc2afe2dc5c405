package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** People join, and move from one primary to another. */
final class Comings {
    private static final LocalDate FORGETFUL_SINCE = LocalDate.of(2021, 9, 1);

    private final World world;

    Comings(World world) {
        this.world = world;
    }

    void worker(DemoPrimary primary, LocalDate day) {
        if (primary.isOpen(day)) {
            join(primary, world.people().newcomer(primary, false, day), day);
        }
    }

    void student(DemoPrimary primary, LocalDate day) {
        join(primary, world.people().newcomer(primary, true, day), day);
    }

    /** Belongs to the primary from now on; entered soon, if the primary keeps its register and nobody forgets. */
    private void join(DemoPrimary primary, DemoPerson person, LocalDate day) {
        primary.roster.add(person);
        boolean forgotten = primary.forgetful && !day.isBefore(FORGETFUL_SINCE) && primary.chance.nextInt(100) < 70;
        if ((primary.hasBegun(day) || primary.isNew()) && !forgotten) {
            world.register().enter(person, world.desk().after(day, primary));
        }
    }

    /** One worker moves to another primary that keeps its register too, mostly a similar one nearby. */
    void transfer(DemoPrimary from, LocalDate day) {
        DemoPerson person = from.roster.pick(from.chance, one -> !one.kept && one.isSettled(day) && one.category.hasPosition());
        DemoPrimary to = person == null ? null : destination(from, day);
        if (person == null || to == null) {
            return;
        }
        move(person, to, day, world.desk().soonAfter(day, from));
    }

    void move(DemoPerson person, DemoPrimary to, LocalDate day, Stamp stamp) {
        DemoMember record = person.record;
        person.at.roster.remove(person);
        person.at = to;
        person.cameOn = day;
        to.roster.add(person);
        if (record != null) {
            world.register().transfer(record, to, day, stamp);
        }
    }

    private @Nullable DemoPrimary destination(DemoPrimary from, LocalDate day) {
        Random random = from.chance;
        List<DemoPrimary> near = world.tree().siblings(from);
        for (int attempt = 0; attempt < 12; attempt++) {
            List<DemoPrimary> among = random.nextInt(100) < 75 ? near : world.tree().primaries();
            DemoPrimary to = among.get(random.nextInt(among.size()));
            boolean similar = to.institution.type() == from.institution.type();
            if (to != from && similar && to.isOpen(day) && to.hasBegun(day) && !to.scripted) {
                return to;
            }
        }
        return null;
    }
}
