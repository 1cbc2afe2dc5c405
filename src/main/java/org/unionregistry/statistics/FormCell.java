package org.unionregistry.statistics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cell: where a row meets a column. */
public record FormCell(CellCode code, FormRow row, FormColumn column) {
    public CellSource source() {
        return row.source(column);
    }

    /** How it is computed; none where it is not. */
    public @Nullable Formula formula() {
        String text = row.formula(column);
        return text == null ? null : new Formula(text, code.column());
    }

    /** Of the groups of people those that the row and the column both count, added up. */
    long count(RegisterFigures figures) {
        if (row.source() == CellSource.MOVEMENT) {
            return figures.moved(row.happened());
        }
        return figures.of(row.source() == CellSource.FLOW, column.when()).stream()
                .filter(this::counts)
                .mapToLong(PeopleCount::people)
                .sum();
    }

    /** Does it count people like these? */
    boolean counts(PeopleCount group) {
        return (row.source() != CellSource.FLOW || row.happened().contains(Objects.requireNonNull(group.event())))
                && row.whom().counts(group)
                && column.people().counts(group);
    }
}
