package org.unionregistry.access;

import java.security.SecureRandom;
import java.util.Locale;
import org.unionregistry.shared.Sha256;

/**
 * A code that is printed on a letter and typed by hand: 80 random bits as sixteen signs of Crockford's alphabet, which
 * has no letters that look alike. Only its hash is kept.
 */
record OneTimeCode(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 16;
    private static final int GROUP = 4;
    /** What is typed instead: letters of the other keyboard layout that look the same, and O, I, L. */
    private static final String TYPED = "OILАВСЕНКМОРТХУЗ";
    private static final String MEANT = "011ABCEHKM0PTXY3";

    static OneTimeCode random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new OneTimeCode(text.toString());
    }

    /** The code somebody typed, however they spaced it. */
    static OneTimeCode typed(String typed) {
        return new OneTimeCode(typed);
    }

    String hash() {
        return Sha256.of(plain());
    }

    private String plain() {
        StringBuilder plain = new StringBuilder();
        for (char sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int mistaken = TYPED.indexOf(sign);
            char meant = mistaken < 0 ? sign : MEANT.charAt(mistaken);
            if (ALPHABET.indexOf(meant) >= 0) {
                plain.append(meant);
            }
        }
        return plain.toString();
    }
}
