package org.unionregistry.member;

/** Why two records may be of one person. */
public enum Likeness {
    /** Equal name and birth date, whatever letters ё and hyphens were typed. */
    SAME_NAME_AND_BIRTH,
    /** A patronymic is missing or a name is written as an initial. */
    NAME_SHORTENED,
    /** One letter of the name differs. */
    LETTER_OFF,
    /** Everything but the surname is equal. */
    SURNAME_CHANGED,
    /** Day and month of birth stand in each other's place. */
    DAY_AND_MONTH_SWAPPED,
    /** One digit of the birth date differs. */
    DIGIT_OFF,
    /** Equal full names on one register, one of them without a birth date. */
    BIRTH_UNKNOWN,
    SAME_PHONE,
    SAME_EMAIL,
    /** Equal surname and first name on one register: asked about at entry only. */
    NAMESAKE;

    /** Whether one of these alone is worth a person's look wherever the other record is: strangers share some things. */
    boolean isFirm() {
        return this != SURNAME_CHANGED;
    }
}
