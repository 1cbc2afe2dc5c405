package org.unionregistry.statistics;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a section.
 *
 * @param level   how far its title is moved in below the row it is a part of
 * @param people  whom it counts, where it is derived
 * @param events  what happened to them, where it counts a flow
 * @param formula over rows, each taken in the column at hand unless another is named
 * @param columns in which it has a cell; all of its section unless some are named
 */
public record FormRow(
        String code, String title, int level, CellSource source, @Nullable People people, @Nullable Set<String> events,
        @Nullable String formula, @Nullable List<String> columns, boolean required) {

    public boolean hasCell(FormColumn column) {
        return columns == null || columns.contains(column.code());
    }

    People whom() {
        return people == null ? People.ALL : people;
    }

    Set<String> happened() {
        return events == null ? Set.of() : events;
    }
}
