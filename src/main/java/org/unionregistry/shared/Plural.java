package org.unionregistry.shared;

/** Which form of a noun a number asks for: 1 член, 2 члена, 5 членов. English uses {@link #ONE} and {@link #FEW}. */
public enum Plural {
    /** 1, 21, 101: член. */
    ONE,
    /** 2-4, 22-24: члена. */
    FEW,
    /** 0, 5-20, 111: членов. */
    MANY;

    public static Plural russian(long number) {
        long hundreds = Math.abs(number % 100);
        long tens = hundreds % 10;
        if (hundreds >= 11 && hundreds <= 14) {
            return MANY;
        }
        if (tens == 1) {
            return ONE;
        }
        return tens >= 2 && tens <= 4 ? FEW : MANY;
    }

    public static Plural english(long number) {
        return Math.abs(number) == 1 ? ONE : FEW;
    }
}
