package org.unionregistry.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number with its country, {@code +79123456789}. Read from whatever people type: 8, 7, +7 or nothing in
 * front, any separators; a foreign one begins with a plus.
 */
public record PhoneNumber(String value) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}()./_]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d+");
    private static final Pattern RUSSIAN = Pattern.compile("\\+7(\\d{3})(\\d{3})(\\d{2})(\\d{2})");

    public PhoneNumber {
        if (!value.matches("\\+\\d{8,15}")) {
            throw new IllegalArgumentException("Not a telephone number with its country: " + value.length() + " signs");
        }
    }

    /** @throws Refusal in words, when nothing can be made of it */
    public static PhoneNumber parse(String typed) {
        String compact = SEPARATORS.matcher(typed).replaceAll("");
        if (!NUMBER.matcher(compact).matches()) {
            throw new Refusal("shared.phone.signs");
        }
        boolean plus = compact.startsWith("+");
        String digits = plus ? compact.substring(1) : compact;
        if (plus && !digits.startsWith("7") && !digits.startsWith("89")) {
            return foreign(digits);
        }
        return russian(digits);
    }

    /** As {@link #text()}; what is no number stays as it was typed. */
    public static String shown(String typed) {
        try {
            return parse(typed).text();
        } catch (Refusal asTyped) {
            return typed;
        }
    }

    private static PhoneNumber foreign(String digits) {
        if (digits.length() < 8 || digits.length() > 15) {
            throw new Refusal("shared.phone.foreign", digits.length());
        }
        return new PhoneNumber("+" + digits);
    }

    private static PhoneNumber russian(String digits) {
        String local = digits.length() == 11 && (digits.startsWith("7") || digits.startsWith("8")) ? digits.substring(1) : digits;
        if (local.length() < 10) {
            throw new Refusal("shared.phone.short", digits.length());
        }
        if (local.length() > 10) {
            throw new Refusal("shared.phone.long", digits.length());
        }
        if ("0125".indexOf(local.charAt(0)) >= 0) {
            throw new Refusal("shared.phone.code", local.substring(0, 3));
        }
        return new PhoneNumber("+7" + local);
    }

    /** {@code +7 912 345-67-89}; a foreign number stays in one piece, the lengths of its parts are unknown. */
    public String text() {
        Matcher russian = RUSSIAN.matcher(value);
        return russian.matches() ? russian.replaceFirst("+7\u00a0$1\u00a0$2-$3-$4") : value;
    }
}
