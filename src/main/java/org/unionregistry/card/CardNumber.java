package org.unionregistry.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The number of a union card: region, local organisation, sequence and a control digit, as {@link NumberScheme} puts them
 * together. It says nothing of the person, is never given out twice, and stays when its holder moves.
 */
@Embeddable
public record CardNumber(@Column(name = "number") String value) {
    static final int SHORTEST = 12;
    static final int LONGEST = 16;

    public CardNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not the number of a card");
        }
    }

    /** With its control digit behind them. */
    static CardNumber controlled(String digits) {
        return new CardNumber(digits + (10 - sum(digits, true) % 10) % 10);
    }

    /** Twelve to sixteen digits with the right control digit: one wrong digit or two swapped neighbours show. */
    public static boolean isValid(String digits) {
        return digits.length() >= SHORTEST && digits.length() <= LONGEST && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9') && sum(digits, false) % 10 == 0;
    }

    /** {@code 2201 4000 0000 0127}; the gaps may break on a narrow screen. */
    public String text() {
        return value.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** Luhn: every second digit from the right is doubled. */
    private static int sum(String digits, boolean withoutControl) {
        int sum = 0;
        boolean doubled = withoutControl;
        for (int at = digits.length() - 1; at >= 0; at--) {
            int digit = digits.charAt(at) - '0';
            int weighed = doubled ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
            doubled = !doubled;
        }
        return sum;
    }
}
