package org.unionregistry.organization.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.springframework.ui.Model;

/**
 * A form sent after somebody else has saved the same record. Fields this person did not touch follow the other one; where
 * both have typed, both are shown and what was typed stays, to be saved knowingly.
 *
 * @param shown what the form said when it was opened; a form that does not say so keeps everything typed
 */
record Stale(Map<String, String> shown, Map<String, String> mine, Map<String, String> theirs) {
    private static final String PREFIX = "was-";

    static Stale of(Map<String, String> sent, Map<String, String> mine, Map<String, String> theirs) {
        return new Stale(shown(sent), mine, theirs);
    }

    /** What the form was opened with, out of everything it sent. */
    static Map<String, String> shown(Map<String, String> sent) {
        Map<String, String> shown = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                shown.put(name.substring(PREFIX.length()), value);
            }
        });
        return shown;
    }

    /** The values to go on with. */
    Map<String, String> merged() {
        Map<String, String> merged = new LinkedHashMap<>();
        mine.forEach((field, typed) -> merged.put(field, touched(field) ? typed : Objects.requireNonNull(theirs.get(field))));
        return merged;
    }

    /** Puts both sides on the page, in words where a field holds a code: {@code words} makes them of the field and its value. */
    void into(Model model, BinaryOperator<String> words) {
        List<String> differ = mine.keySet().stream().filter(field -> !same(mine, theirs, field)).toList();
        model.addAttribute("differences", differ.stream()
                .filter(this::touched)
                .map(field -> new Difference(field, said(mine, field, words), said(theirs, field, words)))
                .toList());
        model.addAttribute("followed", differ.stream()
                .filter(field -> !touched(field))
                .map(field -> new Difference(field, said(shown, field, words), said(theirs, field, words)))
                .toList());
        model.addAttribute("shown", theirs);
    }

    private boolean touched(String field) {
        return !shown.containsKey(field) || !same(mine, shown, field);
    }

    private static boolean same(Map<String, String> one, Map<String, String> other, String field) {
        return plain(one, field).equals(plain(other, field));
    }

    private static String said(Map<String, String> values, String field, BinaryOperator<String> words) {
        return words.apply(field, plain(values, field));
    }

    private static String plain(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").strip().replaceAll("\\s*\\R\\s*", ", ");
    }
}
