package org.unionregistry.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared and sorted: lower case, ё as е, hyphens and any run of spaces as one space, apostrophes
 * and points dropped, a letter of the other alphabet that looks the same as the one that was meant. What the person typed is kept elsewhere.
 */
public final class NameKey {
    private static final Pattern DROPPED = Pattern.compile("[.'`\u2018\u2019\u02bc\"\u00ab\u00bb\u00ad\u200b\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Pd}_,]+");

    private NameKey() {}

    public static String of(String name) {
        String composed = Alphabets.one(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        String letters = DROPPED.matcher(composed).replaceAll("").replace('ё', 'е');
        return SPACES.matcher(letters).replaceAll(" ").strip();
    }
}
