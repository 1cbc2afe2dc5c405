package org.unionregistry.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionregistry.organization.Subtree;

/**
 * How words of a name are looked for in {@code m.name_key}. Beginnings are ranges over the index of the user's level:
 * any of the words may be the surname, the others begin other words of the name.
 */
final class NameMatch {
    private NameMatch() {}

    /** Names that begin with one of the words and contain the others at the beginning of a word. */
    static Match beginnings(List<String> words, Subtree part) {
        // The country has one index of its own, made for patterns; levels have a plain one each.
        boolean country = part instanceof Subtree.Country;
        String from = country ? "~>=~" : ">=";
        String to = country ? "~<~" : "<";
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> either = new ArrayList<>();
        for (int leading = 0; leading < words.size(); leading++) {
            String word = words.get(leading);
            parameters.put("from" + leading, word);
            parameters.put("to" + leading, above(word));
            parameters.put("inner" + leading, "% " + word + "%");
            either.add("(m.name_key %2$s :from%1$d and m.name_key %3$s :to%1$d%4$s)".formatted(leading, from, to, others(words, leading)));
        }
        return Match.of("(" + String.join(" or ", either) + ")", parameters);
    }

    private static String others(List<String> words, int leading) {
        StringBuilder conditions = new StringBuilder();
        for (int other = 0; other < words.size(); other++) {
            if (other != leading) {
                conditions.append(" and m.name_key like :inner").append(other);
            }
        }
        return conditions.toString();
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
