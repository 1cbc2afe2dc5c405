package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Random;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;

/** By what a person entered a second time differs from the first record, and where that happens. */
enum Slip {
    NOTHING(Where.NEXT_SCHOOL),
    PATRONYMIC_MISSING(Where.SAME_SCHOOL),
    LETTER_OFF(Where.NEXT_SCHOOL),
    SURNAME_CHANGED(Where.NEXT_SCHOOL),
    DAY_AND_MONTH(Where.SAME_SCHOOL),
    YEAR_OFF(Where.NEXT_SCHOOL),
    PHONE_ONLY(Where.SAME_SCHOOL),
    FAR_AWAY(Where.NEXT_DISTRICT);

    private final Where where;

    Slip(Where where) {
        this.where = where;
    }

    Where where() {
        return where;
    }

    boolean fits(DemoPerson person) {
        return person.birthKnown
                && person.name.middle() != null
                && person.name.last().length() > 5
                && (this != DAY_AND_MONTH
                        || person.birth.getDayOfMonth() <= 12 && person.birth.getDayOfMonth() != person.birth.getMonthValue())
                && (this != YEAR_OFF || person.birth.getYear() % 10 < 9)
                && (this != PHONE_ONLY || person.phone != null)
                && (this != SURNAME_CHANGED && this != PHONE_ONLY || person.sex == Sex.FEMALE);
    }

    DemoPerson make(DemoPeople people, DemoPerson known, DemoPrimary at, Random random) {
        DemoPerson made = people.again(known, name(people, known.name, random), birth(known.birth), at);
        made.phone = this == PHONE_ONLY || random.nextBoolean() ? known.phone : null;
        made.birthKnown = this != PHONE_ONLY;
        return made;
    }

    private PersonName name(DemoPeople people, PersonName name, Random random) {
        return switch (this) {
            case PATRONYMIC_MISSING -> new PersonName(name.last(), name.first(), null);
            case LETTER_OFF -> new PersonName(name.last().substring(0, 2) + name.last().substring(3), name.first(), name.middle());
            case SURNAME_CHANGED, PHONE_ONLY -> new PersonName(people.otherSurname(random), name.first(), name.middle());
            default -> name;
        };
    }

    private LocalDate birth(LocalDate birth) {
        return switch (this) {
            case DAY_AND_MONTH -> LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
            case YEAR_OFF -> birth.plusYears(1);
            default -> birth;
        };
    }

    /** Seen from the first record. */
    enum Where {
        SAME_SCHOOL,
        NEXT_SCHOOL,
        NEXT_DISTRICT
    }
}
