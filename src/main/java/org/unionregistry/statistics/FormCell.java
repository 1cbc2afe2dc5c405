package org.unionregistry.statistics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cell: where a row meets a column. */
public record FormCell(CellCode code, FormRow row, FormColumn column) {

    public CellSource source() {
        return row.source();
    }

    /** How it is computed; none where it is not. */
    public @Nullable Formula formula() {
        return row.formula() == null ? null : new Formula(row.formula(), code.column());
    }

    /** Of the groups of people those that the row and the column both count, added up. */
    long count(RegisterFigures figures) {
        if (row.source() == CellSource.MOVEMENT) {
            return figures.moved(row.happened());
        }
        return figures.of(row.source() == CellSource.FLOW, column.when()).stream()
                .filter(group -> row.source() != CellSource.FLOW || row.happened().contains(Objects.requireNonNull(group.event())))
                .filter(group -> row.whom().counts(group) && column.people().counts(group))
                .mapToLong(PeopleCount::people)
                .sum();
    }
}
