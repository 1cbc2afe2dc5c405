package org.unionregistry.statistics.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.statistics.FormSection;

/**
 * Why a report is given back, as it was typed.
 *
 * @param cells what is said of single cells, by cell
 */
record ReturnForm(@Nullable String version, @Nullable String remark, Map<String, String> cells) {
    private static final String CELL = "cell:";

    static ReturnForm read(Map<String, String> fields) {
        Map<String, String> cells = new TreeMap<>();
        fields.forEach((field, text) -> {
            if (field.startsWith(CELL)) {
                cells.put(field.substring(CELL.length()), Typed.words(text));
            }
        });
        return new ReturnForm(fields.get("version"), fields.get("remark"), cells);
    }

    String words() {
        return Typed.words(remark);
    }

    public boolean speaksOf(FormSection section) {
        return section.rows().stream().anyMatch(row -> section.columns().stream()
                .anyMatch(column -> !cells.getOrDefault(row.code() + "@" + column.code(), "").isBlank()));
    }

    public boolean hasCells() {
        return cells.values().stream().anyMatch(words -> !words.isBlank());
    }
}
