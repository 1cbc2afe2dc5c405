package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;

/** People leave: those on the register with an entry, the others as if they had never been. */
final class Leavings {
    /** Until the register had been judged, organisations knew whom they still had to enter. */
    private static final LocalDate LISTS_WERE_FRESH = LocalDate.of(2020, 4, 20);

    private final World world;

    Leavings(World world) {
        this.world = world;
    }

    /** One worker of the primary leaves. */
    void worker(DemoPrimary primary, LocalDate day) {
        DemoPerson person = primary.roster.pick(
                primary.chance, one -> one.category != MemberCategory.STUDENT && mayLeave(one, primary, day));
        if (person != null) {
            leave(person, day, reason(person, day, primary.chance));
        }
    }

    /** One student leaves in the middle of the studies. */
    void student(DemoPrimary primary, LocalDate day) {
        DemoPerson person = primary.roster.pick(
                primary.chance, one -> one.category == MemberCategory.STUDENT && mayLeave(one, primary, day));
        if (person != null) {
            boolean abandoned = primary.chance.nextInt(100) < 70;
            leave(person, day, abandoned ? DepartureReason.STUDIES_ABANDONED : DepartureReason.OWN_WISH);
        }
    }

    /** So many of the eldest students finish. */
    void graduation(DemoPrimary primary, int count, LocalDate day) {
        primary.roster.all().stream()
                .filter(one -> one.category == MemberCategory.STUDENT && mayLeave(one, primary, day))
                .sorted(Comparator.comparing((DemoPerson one) -> one.joinedOn).thenComparing(one -> one.number))
                .limit(count)
                .forEach(one -> leave(one, day, DepartureReason.STUDIES_FINISHED));
    }

    void leave(DemoPerson person, LocalDate day, DepartureReason reason) {
        person.at.roster.remove(person);
        DemoMember record = person.record;
        if (record != null) {
            world.register().exit(record, day, reason, world.desk().after(day, person.at));
        }
    }

    private static boolean mayLeave(DemoPerson person, DemoPrimary primary, LocalDate day) {
        if (person.kept) {
            return false;
        }
        if (person.isEntered()) {
            return person.isSettled(day);
        }
        if (!primary.hasBegun(day)) {
            return true;
        }
        return day.isAfter(LISTS_WERE_FRESH) && primary.chance.nextInt(100) < 30;
    }

    private static DepartureReason reason(DemoPerson person, LocalDate day, Random random) {
        int age = person.age(day);
        int chosen = random.nextInt(1000);
        if (person.category == MemberCategory.PENSIONER || age > 70) {
            return chosen < 420 ? DepartureReason.DEATH : chosen < 700 ? DepartureReason.LOST_CONNECTION : DepartureReason.OWN_WISH;
        }
        if (age >= 57 && chosen < 450) {
            return DepartureReason.RETIRED_WITHOUT_MEMBERSHIP;
        }
        DepartureReason rare = rare(person, age, random.nextInt(1000));
        if (rare != null) {
            return rare;
        }
        return chosen < 560 ? DepartureReason.DISMISSAL : chosen < 900 ? DepartureReason.OWN_WISH : DepartureReason.LOST_CONNECTION;
    }

    private static @Nullable DepartureReason rare(DemoPerson person, int age, int chosen) {
        if (person.sex == Sex.MALE && age < 27 && chosen < 200) {
            return DepartureReason.CONSCRIPTION;
        }
        if (chosen > 996) {
            return DepartureReason.EXPELLED_CHARTER;
        }
        if (chosen > 970) {
            return DepartureReason.EXPELLED_DUES;
        }
        return chosen > 955 ? DepartureReason.DEATH : null;
    }
}
