package org.unionregistry.member.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.PersonName;

/** Names typed with capitals locked, «ИВАНОВ», or without any, «иванов»: offers «Иванов», never insists. */
final class Capitals {
    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}'\u2019])\\p{L}");

    private Capitals() {}

    /** The name as it is usually written, where it was typed in another way. */
    static @Nullable PersonName better(PersonName typed) {
        PersonName better = PersonName.of(usual(typed.last()), usual(typed.first()), typed.middle() == null ? null : usual(typed.middle()));
        return better.equals(typed) ? null : better;
    }

    private static String usual(String word) {
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean muttered = word.equals(word.toLowerCase(Locale.ROOT));
        if (!shouted && !muttered) {
            return word;
        }
        return FIRST_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }
}
