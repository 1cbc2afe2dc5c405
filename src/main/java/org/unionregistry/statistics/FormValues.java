package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of a form, cell by cell; an empty cell is missing. */
public record FormValues(Map<CellCode, BigDecimal> byCell) {
    static final String END = "end";

    public static FormValues empty() {
        return new FormValues(new TreeMap<>());
    }

    public @Nullable BigDecimal get(CellCode cell) {
        return byCell.get(cell);
    }

    /** What they say of the end of a year, where checks and pages of the year after find it: in the column {@code last}. */
    FormValues asLastYear() {
        Map<CellCode, BigDecimal> last = new TreeMap<>();
        byCell.forEach((cell, value) -> {
            if (isEnd(cell)) {
                last.put(lastYear(cell), value);
            }
        });
        return new FormValues(last);
    }

    public static boolean isEnd(CellCode cell) {
        return cell.column().equals(END);
    }

    static CellCode lastYear(CellCode cell) {
        return cell.in("last");
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
