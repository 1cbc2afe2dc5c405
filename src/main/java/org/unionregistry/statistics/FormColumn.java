package org.unionregistry.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A column of a section.
 *
 * @param only    narrows every row
 * @param source  of all its cells; that of each row where it says nothing
 * @param formula of all its cells, in which {@code ROW} stands for the row at hand
 * @param of      the cell each row takes for its organisations
 */
public record FormColumn(
        String code, String title, @Nullable FormMoment moment, @Nullable People only, @Nullable CellSource source, @Nullable String formula,
        @Nullable String of) {
    private static final String ROW = "ROW";

    FormMoment when() {
        return moment == null ? FormMoment.END : moment;
    }

    People people() {
        return only == null ? People.ALL : only;
    }

    @Nullable String formula(FormRow row) {
        return formula == null ? null : formula.replace(ROW, row.code());
    }

    /** As a superior sees it who has it added up. */
    FormColumn above() {
        return source == null || source.above() == source ? this : new FormColumn(code, title, moment, only, source.above(), formula, of);
    }
}
