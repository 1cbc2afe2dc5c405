package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.names.Contacts;
import org.unionregistry.member.ConsentState;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;

/** Work on records: what was unknown or wrong is corrected, consents are collected and now and then withdrawn. */
final class RecordWork {
    private final World world;

    RecordWork(World world) {
        this.world = world;
    }

    /** One record of the primary is put right. */
    void correction(DemoPrimary primary, LocalDate day) {
        Stamp stamp = world.desk().at(day, primary);
        DemoPerson person = primary.roster.pick(primary.chance, one -> one.isSettled(day));
        if (person == null || person.record == null || !world.register().isInTime(stamp)) {
            return;
        }
        correct(person, person.record, primary.chance, stamp);
        person.record.settledOn = day;
    }

    /** The consent of one person is collected at last. */
    void consent(DemoPrimary primary, LocalDate day) {
        DemoPerson person = primary.roster.pick(
                primary.chance, one -> one.isSettled(day) && state(one) == ConsentState.TO_COLLECT);
        if (person != null && person.record != null) {
            Stamp stamp = world.desk().at(day, primary);
            if (world.register().isInTime(stamp)) {
                world.register().consentGiven(person.record, day.minusDays(primary.chance.nextInt(5)), stamp);
            }
        }
    }

    /** One person of the primary takes the consent back. */
    void withdrawal(DemoPrimary primary, LocalDate day) {
        DemoPerson person = primary.roster.pick(
                primary.chance, one -> !one.kept && one.isSettled(day) && state(one) == ConsentState.RECORDED);
        if (person != null && person.record != null) {
            Stamp stamp = world.desk().at(day, primary);
            if (world.register().isInTime(stamp)) {
                world.register().consentWithdrawn(person.record, stamp);
            }
        }
    }

    private void correct(DemoPerson person, DemoMember record, Random random, Stamp stamp) {
        Contacts contacts = world.people().contacts();
        int kind = random.nextInt(100);
        if (person.position == null && person.category.hasPosition() && kind < 60) {
            var position = world.people().position(record.at, random);
            person.position = position.title();
            world.register().correct(record, "position", null, position.title(), stamp);
        } else if (!person.birthKnown && kind < 75) {
            person.birthKnown = true;
            world.register().correct(record, "birthDate", null, person.birth.toString(), stamp);
        } else if (person.sex == Sex.FEMALE && kind < 22 && person.age(stamp.day()) < 45) {
            rename(person, record, random, stamp);
        } else if (kind < 60) {
            String before = person.phone;
            person.phone = contacts.phone();
            world.register().correct(record, "phone", before, person.phone, stamp);
        } else {
            String before = person.email;
            person.email = contacts.email(person.name, random);
            if (!Objects.equals(before, person.email)) {
                world.register().correct(record, "email", before, person.email, stamp);
            }
        }
    }

    private void rename(DemoPerson person, DemoMember record, Random random, Stamp stamp) {
        String before = person.name.last();
        String married = world.people().otherSurname(random);
        if (!married.equals(before)) {
            record.formerKey = Objects.requireNonNullElse(record.formerKey, "") + "|" + person.name.key();
            person.name = new PersonName(married, person.name.first(), person.name.middle());
            world.register().correct(record, "lastName", before, married, stamp);
        }
    }

    private static @Nullable ConsentState state(DemoPerson person) {
        return person.record == null ? null : person.record.consentState;
    }
}
