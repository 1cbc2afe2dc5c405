package org.unionregistry.card;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How numbers of cards are made. Changed later it holds for new cards; those that were given out stay as they are.
 *
 * @param length    digits in all, 12 to 16, the control digit among them
 * @param withLocal whether the local organisation is named after the region
 */
@ConfigurationProperties("registry.card.number")
public record NumberScheme(@DefaultValue("16") int length, @DefaultValue("true") boolean withLocal) {
    /** Sixteen digits: two of the region, three of the local organisation, ten of the sequence, one of control. */
    public static final NumberScheme USUAL = new NumberScheme(CardNumber.LONGEST, true);

    private static final int REGION = 2;
    private static final int LOCAL = 3;

    public NumberScheme {
        if (length < CardNumber.SHORTEST || length > CardNumber.LONGEST) {
            throw new IllegalArgumentException("registry.card.number.length is from 12 to 16");
        }
    }

    /**
     * @param organizationCode code of a primary organisation, {@code 22-014-0123}
     * @param sequence         never given out before
     */
    public CardNumber number(String organizationCode, long sequence) {
        String prefix = organizationCode.substring(0, REGION) + (withLocal ? organizationCode.substring(REGION + 1, REGION + 1 + LOCAL) : "");
        int digits = length - prefix.length() - 1;
        String number = String.valueOf(sequence);
        if (number.length() > digits) {
            throw new IllegalStateException("The scheme of card numbers has no room for " + sequence);
        }
        return CardNumber.controlled(prefix + "0".repeat(digits - number.length()) + number);
    }
}
