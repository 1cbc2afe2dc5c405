package org.unionregistry.member;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.KeyboardLayout;
import org.unionregistry.shared.NameKey;

/**
 * What somebody typed to find a person: words of a name in any order, a telephone, the number of a card or of an old
 * ticket.
 *
 * @param words folded words of a name; empty for a number
 */
public record SearchText(String typed, List<String> words) {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 100;
    private static final int SHORTEST_PART = 3;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M} ]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    /** Nothing when nothing was typed that could be looked for. */
    public static Optional<SearchText> of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (DIGIT.matcher(kept).find()) {
            return Optional.of(new SearchText(kept, List.of()));
        }
        List<String> words = Arrays.stream(NO_LETTER.matcher(NameKey.of(kept)).replaceAll("").split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new SearchText(kept, words));
    }

    public boolean isNumber() {
        return words.isEmpty();
    }

    /** The same keys on a Russian keyboard, for what was typed with the English one on. */
    Optional<SearchText> onRussianKeyboard() {
        return LATIN.matcher(typed).find() && !isNumber() ? of(KeyboardLayout.toRussian(typed)) : Optional.empty();
    }

    /** Words long enough to be looked for inside names. */
    List<String> parts() {
        return words.stream().filter(word -> word.length() >= SHORTEST_PART).toList();
    }
}
