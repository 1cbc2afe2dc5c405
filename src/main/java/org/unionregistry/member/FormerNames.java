package org.unionregistry.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names somebody bears no longer, their own before a correction and those of records merged into theirs: in one text,
 * folded as names are searched, each behind a bar.
 */
final class FormerNames {
    private static final String BAR = "|";
    /** Shorter beginnings are those of too many people. */
    private static final int SHORTEST = 3;

    private FormerNames() {}

    /** All that is in the texts, each once, without the name borne now; nothing for none. */
    static @Nullable String of(String now, @Nullable String... texts) {
        String kept = Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.split("\\|")))
                .filter(name -> !name.isEmpty() && !name.equals(now))
                .distinct()
                .map(BAR::concat)
                .collect(Collectors.joining());
        return kept.isEmpty() ? null : kept;
    }

    /** Who bore a name that begins with one of the words and holds the others, or bears the others now; on {@code member f}. */
    static Match match(List<String> words) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> either = new ArrayList<>();
        for (int leading = 0; leading < words.size(); leading++) {
            if (words.get(leading).length() >= SHORTEST) {
                parameters.put("former" + leading, "%|" + words.get(leading) + "%");
                either.add("f.former_key like :former" + leading + others(words, leading, parameters));
            }
        }
        return Match.of(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")", parameters);
    }

    private static String others(List<String> words, int leading, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        for (int other = 0; other < words.size(); other++) {
            if (other != leading) {
                parameters.put("beside" + other, "% " + words.get(other) + "%");
                conditions.append(" and ' ' || f.name_key || translate(f.former_key, '|', ' ') like :beside").append(other);
            }
        }
        return conditions.toString();
    }
}
