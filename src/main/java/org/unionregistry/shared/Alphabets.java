package org.unionregistry.shared;

import java.util.regex.Pattern;

/**
 * Words typed with the keyboard switched halfway: «Ивaнов» with a Latin «a» looks right and is found by nobody. Where every
 * foreign letter has a twin in the other alphabet, the word is written in one; other words are left as they are.
 */
public final class Alphabets {
    private static final String LATIN = "ABCEHKMOPTXYaceopxyk\u00cb\u00eb";
    private static final String RUSSIAN = "АВСЕНКМОРТХУасеорхукЁё";
    private static final Pattern MIXED_WORD = Pattern.compile(
            "[\\p{IsLatin}\\p{IsCyrillic}]*(?:\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin})[\\p{IsLatin}\\p{IsCyrillic}]*");

    private Alphabets() {}

    /** The same words, each in one alphabet where that changes nothing one can see. */
    public static String one(String words) {
        return isRussian(words) ? words : MIXED_WORD.matcher(words).replaceAll(word -> word(word.group()));
    }

    /** Whether some word has letters of both alphabets. */
    public static boolean mixed(String words) {
        return !isRussian(words) && MIXED_WORD.matcher(words).find();
    }

    /** Nearly every name is: no letter but of the Cyrillic block, and then no pattern need be tried on it. */
    private static boolean isRussian(String words) {
        return words.chars().allMatch(letter -> letter < 'A' || letter >= 0x400 && letter < 0x530);
    }

    private static String word(String mixed) {
        String russian = swap(mixed, LATIN, RUSSIAN);
        if (!mixed(russian)) {
            return russian;
        }
        String latin = swap(mixed, RUSSIAN, LATIN);
        return mixed(latin) ? mixed : latin;
    }

    private static String swap(String word, String from, String to) {
        StringBuilder swapped = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int twin = from.indexOf(word.charAt(i));
            swapped.setCharAt(i, twin < 0 ? word.charAt(i) : to.charAt(twin));
        }
        return swapped.toString();
    }
}
