package org.unionregistry.statistics;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationType;

/**
 * A row of a section.
 *
 * @param level   how far its title is moved in below the row it is a part of
 * @param people  whom it counts, where it is derived
 * @param kind    which organisations it counts or takes
 * @param events  what happened to them, where it counts a flow
 * @param formula over rows, each taken in the column at hand unless another is named
 * @param columns in which it has a cell; all of its section unless some are named
 * @param asked   by which organisations it is filled; by primaries unless it says so
 */
public record FormRow(
        String code, String title, int level, CellSource source, @Nullable People people, @Nullable Kind kind, @Nullable Set<String> events,
        @Nullable String formula, @Nullable List<String> columns, boolean required, @Nullable OrganizationType asked) {

    public boolean hasCell(FormColumn column) {
        return columns == null || columns.contains(column.code());
    }

    /** Of its cell in the column. */
    public CellSource source(FormColumn column) {
        return column.source() == null ? source : column.source();
    }

    /** How its cell in the column is computed; none where it is not. */
    public @Nullable String formula(FormColumn column) {
        if (column.formula() != null) {
            return column.formula(this);
        }
        return source(column) == CellSource.SLICE ? column.of() : formula;
    }

    People whom() {
        return people == null ? People.ALL : people;
    }

    Kind which() {
        return kind == null ? Kind.ALL : kind;
    }

    Set<String> happened() {
        return events == null ? Set.of() : events;
    }

    boolean isAsked(OrganizationType place) {
        return asked == null ? place.isPrimary() : asked == place;
    }

    /** As a superior sees it who has it added up. */
    FormRow above() {
        return new FormRow(code, title, level, source.above(), people, kind, events, formula, columns, false, asked);
    }
}
