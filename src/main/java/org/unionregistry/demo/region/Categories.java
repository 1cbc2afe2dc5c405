package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;

/** People go on leave and come back, become pensioners, lose their post and find another one. */
final class Categories {
    private final World world;
    private final Leavings leavings;

    Categories(World world, Leavings leavings) {
        this.world = world;
        this.leavings = leavings;
    }

    void change(DemoPrimary primary, LocalDate day) {
        DemoPerson person = primary.roster.pick(
                primary.chance, one -> one.isSettled(day) && !one.kept && one.category.hasPosition());
        if (person == null) {
            return;
        }
        Random random = primary.chance;
        int age = person.age(day);
        if (person.category == MemberCategory.ON_LEAVE) {
            become(person, MemberCategory.WORKER, day, null);
        } else if (age >= 56) {
            become(person, MemberCategory.PENSIONER, day, null);
        } else if (person.sex == Sex.FEMALE && age < 40 && random.nextInt(100) < 80) {
            LocalDate back = WorkDays.onOrAfter(day.plusDays(480L + random.nextInt(500)));
            become(person, MemberCategory.ON_LEAVE, day, back.minusDays(1));
            world.agenda().on(back, then -> returns(person, then));
        } else if (random.nextInt(100) < 6) {
            become(person, MemberCategory.LAID_OFF, day, day.plusMonths(6));
            LocalDate over = WorkDays.onOrAfter(day.plusDays(60L + random.nextInt(115)));
            world.agenda().on(over, then -> searchEnds(person, then));
        }
    }

    private void returns(DemoPerson person, LocalDate day) {
        if (person.category == MemberCategory.ON_LEAVE && person.isSettled(day)) {
            become(person, MemberCategory.WORKER, day, null);
        }
    }

    private void searchEnds(DemoPerson person, LocalDate day) {
        if (person.category != MemberCategory.LAID_OFF || !person.isSettled(day)) {
            return;
        }
        if (person.at.chance.nextInt(100) < 55) {
            become(person, MemberCategory.WORKER, day, null);
        } else {
            leavings.leave(person, day, DepartureReason.DISMISSAL);
        }
    }

    private void become(DemoPerson person, MemberCategory category, LocalDate day, @Nullable LocalDate until) {
        if (person.record != null) {
            world.register().changeCategory(person.record, category, day, until, world.desk().after(day, person.at));
        }
    }
}
