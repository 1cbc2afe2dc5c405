package org.unionregistry.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds a heading to what it says: lower case, е for ё, no punctuation. */
final class Headings {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}№#]+");

    private Headings() {}

    static String fold(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return NOT_A_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
