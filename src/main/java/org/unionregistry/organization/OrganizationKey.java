package org.unionregistry.organization;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The folded name by which organisations are sorted and found: lower case, е for ё, no punctuation, numbers padded so
 * that school 2 stands before school 10. The short name leads; the full one follows for the search, and then what people
 * call the abbreviations in them.
 */
public final class OrganizationKey {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER_BESIDE_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Set<String> SCHOOLS = Set.of("сош", "оош", "нош");

    private OrganizationKey() {}

    public static String of(String shortName, String fullName) {
        String first = fold(shortName);
        String second = fold(fullName);
        String names = first.equals(second) ? first : (first + " " + second).strip();
        return names + spoken(names);
    }

    /** The words somebody typed, each to be contained in the key. */
    public static List<String> words(String typed) {
        String folded = fold(typed);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static String spoken(String names) {
        Set<String> added = new TreeSet<>();
        for (String word : names.split(" ")) {
            if (SCHOOLS.contains(word)) {
                added.add(" школа");
            } else if (word.endsWith("доу")) {
                added.add(" детский сад");
            }
        }
        added.removeIf(words -> names.contains(words.strip()));
        return String.join("", added);
    }

    private static String fold(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
        String words = NOT_A_WORD.matcher(plain).replaceAll(" ").strip();
        String apart = LETTER_BESIDE_DIGIT.matcher(words).replaceAll(" ");
        return NUMBER.matcher(apart).replaceAll(number -> "0".repeat(Math.max(0, 4 - number.group().length())) + number.group());
    }
}
