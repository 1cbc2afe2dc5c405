package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of a form, cell by cell; an empty cell is missing. */
public record FormValues(Map<CellCode, BigDecimal> byCell) {

    public static FormValues empty() {
        return new FormValues(new TreeMap<>());
    }

    public @Nullable BigDecimal get(CellCode cell) {
        return byCell.get(cell);
    }

    public FormValues with(CellCode cell, @Nullable BigDecimal value) {
        Map<CellCode, BigDecimal> changed = new TreeMap<>(byCell);
        if (value == null) {
            changed.remove(cell);
        } else {
            changed.put(cell, value);
        }
        return new FormValues(changed);
    }
}
