package org.unionregistry.exchange;

import org.jspecify.annotations.Nullable;
import org.unionregistry.member.PersonName;
import org.unionregistry.shared.NameKey;

/**
 * A person as a list of the bookkeeping names them: in full, by surname and initials, or by the surname alone.
 *
 * @param first the first name, or its initial; empty where only the surname is known
 * @param initials whether first name and patronymic are single letters
 */
record PayerName(String last, String first, @Nullable String middle, boolean initials) {

    /** As the list has it, for people. */
    String text() {
        if (isSurname()) {
            return last;
        }
        String point = initials ? "." : "";
        return last + " " + first + point + (middle == null ? "" : " " + middle + point);
    }

    /** Is nothing but the surname known? */
    boolean isSurname() {
        return first.isEmpty();
    }

    /** Equal for two rows of one list that speak of one person. */
    String key() {
        return (initials ? "." : "") + NameKey.of(last + " " + first + (middle == null ? "" : " " + middle));
    }

    /** May that be the name of somebody called so? A patronymic missing on one side is no difference. */
    boolean fits(PersonName person) {
        if (initials) {
            return NameKey.of(last).equals(NameKey.of(person.last()))
                    && begins(person.first(), first)
                    && (middle == null || person.middle() == null || begins(person.middle(), middle));
        }
        boolean vague = middle == null || person.middle() == null;
        return isExactly(person) || vague && NameKey.of(last + " " + first).equals(person.twinKey());
    }

    /** The very name, patronymic included. */
    boolean isExactly(PersonName person) {
        return !initials && NameKey.of(full()).equals(person.key());
    }

    private String full() {
        return last + " " + first + (middle == null ? "" : " " + middle);
    }

    private static boolean begins(String name, String initial) {
        return NameKey.of(name).startsWith(NameKey.of(initial));
    }
}
