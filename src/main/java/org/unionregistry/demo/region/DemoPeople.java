package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Random;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.names.Contacts;
import org.unionregistry.demo.names.FullNames;
import org.unionregistry.demo.names.Positions;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;
import org.unionregistry.organization.InstitutionType;

/** Brings people into the world, each the same in every run. */
final class DemoPeople {
    private static final LocalDate BEGINNING = LocalDate.of(2019, 1, 1);

    private final FullNames names = new FullNames();
    private final Positions positions = new Positions();
    private final Contacts contacts = new Contacts();
    private int count;

    /** Somebody who was a member long before the register. */
    DemoPerson oldMember(DemoPrimary primary, boolean student) {
        Random random = Seeds.random("person", ++count);
        MemberCategory category = student ? MemberCategory.STUDENT : Ages.oldCategory(primary, random);
        Sex sex = sex(primary, category, random);
        LocalDate birth = Ages.birth(category, primary.institution.type(), BEGINNING, random);
        LocalDate joined = Ages.joining(category, birth, random);
        DemoPerson person = create(primary, sex, birth, category, joined, random);
        if (!student && random.nextInt(100) < 45) {
            long days = LocalDate.of(2018, 12, 20).toEpochDay() - joined.toEpochDay();
            person.cameOn = joined.plusDays((long) (days * random.nextDouble()));
        }
        if (!student && random.nextInt(100) < 55) {
            person.legacyNumber = String.valueOf(1_000_000 + random.nextInt(42_000_000));
        }
        return person;
    }

    /** Somebody who joins on the day. */
    DemoPerson newcomer(DemoPrimary primary, boolean student, LocalDate day) {
        Random random = Seeds.random("person", ++count);
        MemberCategory category = student ? MemberCategory.STUDENT : Ages.newCategory(primary);
        Sex sex = sex(primary, category, random);
        LocalDate birth = student
                ? Ages.birth(category, primary.institution.type(), day, random)
                : Ages.beginner(day, random);
        return create(primary, sex, birth, category, day, random);
    }

    /** The same person written down once more. */
    DemoPerson twin(DemoPerson person) {
        return again(person, person.name, person.birth, person.at);
    }

    /** The same person written down once more, perhaps with a slip or in another place. */
    DemoPerson again(DemoPerson person, PersonName name, LocalDate birth, DemoPrimary at) {
        DemoPerson twin = new DemoPerson(++count, name, person.sex, birth, person.category, person.joinedOn, at);
        twin.cameOn = person.cameOn;
        twin.staffKind = person.staffKind;
        twin.position = person.position;
        return twin;
    }

    Contacts contacts() {
        return contacts;
    }

    String otherSurname(Random random) {
        return names.otherSurname(random);
    }

    Positions.Position position(DemoPrimary primary, Random random) {
        Positions.Position position = positions.pick(primary.institution.type(), random);
        if (position.isHead() && primary.hasHead) {
            return positions.pick(primary.institution.type(), random);
        }
        primary.hasHead |= position.isHead();
        return position;
    }

    private DemoPerson create(
            DemoPrimary primary, Sex sex, LocalDate birth, MemberCategory category, LocalDate joined, Random random) {
        DemoPerson person = new DemoPerson(count, names.pick(sex, random), sex, birth, category, joined, primary);
        person.birthKnown = random.nextInt(1000) >= 12;
        if (category.hasPosition()) {
            Positions.Position position = position(primary, random);
            person.staffKind = position.kind();
            person.position = random.nextInt(100) < 3 ? null : position.title();
        }
        person.phone = random.nextInt(100) < 88 ? contacts.phone() : null;
        person.email = random.nextInt(100) < 46 ? contacts.email(person.name, random) : null;
        return person;
    }

    private static Sex sex(DemoPrimary primary, MemberCategory category, Random random) {
        int women = category == MemberCategory.ON_LEAVE ? 98 : women(category, primary.institution.type());
        return random.nextInt(100) < women ? Sex.FEMALE : Sex.MALE;
    }

    private static int women(MemberCategory category, InstitutionType institution) {
        if (category == MemberCategory.STUDENT) {
            return 57;
        }
        return switch (institution) {
            case PRESCHOOL -> 97;
            case GENERAL, AUTHORITY -> 83;
            case BOARDING_ORPHAN, OTHER -> 78;
            case SUPPLEMENTARY, VOCATIONAL -> 66;
            case HIGHER, SCIENCE -> 58;
        };
    }
}
