package org.unionregistry.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionregistry.organization.Subtree;

/**
 * How words of a name are looked for in {@code m.name_key}. Beginnings are ranges over the index of the user's level:
 * any of the words may be the surname, the others begin other words of the name.
 */
final class NameMatch {
    private NameMatch() {}

    /** Names that begin with one of the words and contain the others at the beginning of a word. */
    static Match beginnings(List<String> words, Subtree part) {
        List<String> either = IntStream.range(0, words.size()).mapToObj(leading -> led("m", words, leading, part)).toList();
        return Match.of("(" + String.join(" or ", either) + ")", parameters(words));
    }

    /**
     * The same for people of the part as they stand now. Several words are answered by the index alone: of the many who
     * begin with one of them few contain the others, and only those few rows are read.
     */
    static Match found(List<String> words, Subtree part) {
        if (words.size() == 1) {
            return beginnings(words, part);
        }
        String ids = IntStream.range(0, words.size())
                .mapToObj(leading -> "select n.id from member n where %s and %s".formatted(part.people("n"), led("n", words, leading, part)))
                .collect(Collectors.joining(" union all "));
        return Match.of("m.id in (" + ids + ")", parameters(words));
    }

    private static String led(String member, List<String> words, int leading, Subtree part) {
        // The country has one index of its own, made for patterns; levels have a plain one each.
        boolean country = part instanceof Subtree.Country;
        StringBuilder condition = new StringBuilder("(%1$s.name_key %3$s :from%2$d and %1$s.name_key %4$s :to%2$d"
                .formatted(member, leading, country ? "~>=~" : ">=", country ? "~<~" : "<"));
        for (int other = 0; other < words.size(); other++) {
            if (other != leading) {
                condition.append(" and %s.name_key like :inner%d".formatted(member, other));
            }
        }
        return condition.append(')').toString();
    }

    private static Map<String, Object> parameters(List<String> words) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            parameters.put("from" + at, words.get(at));
            parameters.put("to" + at, above(words.get(at)));
            parameters.put("inner" + at, "% " + words.get(at) + "%");
        }
        return parameters;
    }

    /** Names that contain every word anywhere. Words hold letters only, so nothing in them is a pattern. */
    static Match parts(List<String> words) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            parameters.put("part" + at, "%" + words.get(at) + "%");
            all.add("m.name_key like :part" + at);
        }
        return Match.of("(" + String.join(" and ", all) + ")", parameters);
    }

    /** The first text that no longer begins with the word. */
    private static String above(String word) {
        int last = word.codePointBefore(word.length());
        return word.substring(0, word.length() - Character.charCount(last)) + Character.toString(last + 1);
    }
}
