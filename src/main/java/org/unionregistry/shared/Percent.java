package org.unionregistry.shared;

import java.math.BigInteger;

/**
 * A share of whole numbers in tenths of a per cent. It is never averaged, reads 100,0 only when nobody is missing,
 * may be above 100, and does not exist without a denominator.
 */
public record Percent(long numerator, long denominator) {
    private static final long WHOLE = 1000;

    public static Percent of(long numerator, long denominator) {
        return new Percent(numerator, denominator);
    }

    public boolean exists() {
        return denominator > 0;
    }

    /** 939 for 31 of 33; rounded half up, except that 3999 of 4000 stays 999. */
    public long tenths() {
        if (!exists()) {
            throw new IllegalStateException("No share of " + denominator);
        }
        BigInteger doubled = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(2 * WHOLE));
        long rounded = doubled.add(BigInteger.valueOf(denominator))
                .divide(BigInteger.valueOf(denominator).shiftLeft(1))
                .longValueExact();
        return numerator < denominator ? Math.min(rounded, WHOLE - 1) : rounded;
    }

    /** {@code 93,9 %}, or {@code -} without a denominator. */
    public String text() {
        return exists() ? tenths() / 10 + "," + tenths() % 10 + "\u00a0%" : "-";
    }
}
