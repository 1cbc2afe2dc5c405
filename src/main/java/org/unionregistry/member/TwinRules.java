package org.unionregistry.member;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one home of the rules by which two records look like one person. */
final class TwinRules {
    /** A number or an address that more people share is the school's. */
    static final int MOST_SHARING = 4;

    private TwinRules() {}

    /**
     * The same before somebody is entered, as far as it is worth a question to whoever types: what is merely possible is
     * left to the duplicates page. On the register itself every namesake is asked about, one birth date may be mistyped.
     */
    static Set<Likeness> entering(Lookalike asked, Lookalike known) {
        Set<Likeness> found = compare(asked, known);
        if (found.isEmpty() && isNamesake(asked, known)) {
            return EnumSet.of(Likeness.NAMESAKE);
        }
        return found.isEmpty() || new FoundTwins(asked, known, found).rank() < FoundTwins.POSSIBLE ? found : Set.of();
    }

    private static boolean isNamesake(Lookalike one, Lookalike other) {
        boolean sameBirth = one.birth() != null && one.birth().equals(other.birth());
        return one.home().organization().equals(other.home().organization())
                && one.last().equals(other.last())
                && one.first().equals(other.first())
                && (sameBirth || shortened(one.middle(), other.middle()));
    }

    /** Everything that makes them look alike; empty for two people who have nothing of it in common. */
    static Set<Likeness> compare(Lookalike one, Lookalike other) {
        Set<Likeness> found = EnumSet.noneOf(Likeness.class);
        boolean sameBirth = one.birth() != null && one.birth().equals(other.birth());
        boolean sameFirst = one.first().equals(other.first());
        boolean sameName = sameFirst && one.last().equals(other.last()) && one.middle().equals(other.middle());
        if (sameBirth) {
            name(found, one, other, sameName);
        } else if (sameName && !one.middle().isEmpty()) {
            birth(found, one, other);
        }
        if (sameFirst && equal(one.phone(), other.phone())) {
            found.add(Likeness.SAME_PHONE);
        }
        if (sameFirst && one.email() != null && other.email() != null && one.email().equalsIgnoreCase(other.email())) {
            found.add(Likeness.SAME_EMAIL);
        }
        return found;
    }

    private static void name(Set<Likeness> found, Lookalike one, Lookalike other, boolean sameName) {
        if (sameName) {
            found.add(Likeness.SAME_NAME_AND_BIRTH);
            return;
        }
        boolean last = one.last().equals(other.last());
        if (last && shortened(one.first(), other.first()) && shortened(one.middle(), other.middle())) {
            found.add(Likeness.NAME_SHORTENED);
        } else if (letterOff(one, other)) {
            found.add(Likeness.LETTER_OFF);
        } else if (!last && !one.middle().isEmpty() && one.first().equals(other.first()) && one.middle().equals(other.middle())) {
            found.add(Likeness.SURNAME_CHANGED);
        }
    }

    private static void birth(Set<Likeness> found, Lookalike one, Lookalike other) {
        LocalDate birth = one.birth();
        LocalDate otherBirth = other.birth();
        if (birth == null || otherBirth == null) {
            if (one.home().organization().equals(other.home().organization())) {
                found.add(Likeness.BIRTH_UNKNOWN);
            }
        } else if (birth.getYear() == otherBirth.getYear()
                && birth.getDayOfMonth() == otherBirth.getMonthValue()
                && birth.getMonthValue() == otherBirth.getDayOfMonth()) {
            found.add(Likeness.DAY_AND_MONTH_SWAPPED);
        } else if (Slips.oneSign(birth.toString(), otherBirth.toString())) {
            found.add(Likeness.DIGIT_OFF);
        }
    }

    /** One slip in the whole name; a patronymic only one of them has says nothing against it. */
    private static boolean letterOff(Lookalike one, Lookalike other) {
        boolean oneMiddle = one.middle().isEmpty() || other.middle().isEmpty();
        int slips = slip(one.last(), other.last()) + slip(one.first(), other.first()) + (oneMiddle ? 0 : slip(one.middle(), other.middle()));
        return slips == 1;
    }

    private static int slip(String one, String other) {
        return one.equals(other) ? 0 : Slips.oneLetter(one, other) ? 1 : 2;
    }

    /** Equal, missing in one of them, or the other's first letter. */
    private static boolean shortened(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return one.equals(other) || shorter.length() <= 1 && longer.startsWith(shorter);
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
