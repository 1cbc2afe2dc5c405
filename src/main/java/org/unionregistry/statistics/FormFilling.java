package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills a form: what the register knows, what was typed, and what follows from both. */
public final class FormFilling {
    private FormFilling() {}

    /**
     * All cells that have a value.
     *
     * @param typed  values of cells that are typed, or summed; others in it are not looked at
     * @param beside what is no cell of the form, but formulas and checks look at
     */
    public static FormValues fill(FormTemplate template, RegisterFigures figures, FormValues typed, FormValues beside) {
        Map<CellCode, BigDecimal> values = new TreeMap<>(beside.byCell());
        List<FormCell> computed = new ArrayList<>();
        for (FormCell cell : template.cells()) {
            if (cell.source().isComputed()) {
                if (cell.source() != CellSource.SLICE || figures.isOf(cell.row().which())) {
                    computed.add(cell);
                }
            } else if (cell.source() == CellSource.ORGANIZATION) {
                Long count = figures.count(cell.row().which());
                if (count != null) {
                    values.put(cell.code(), BigDecimal.valueOf(count));
                }
            } else if (cell.source().isDerived()) {
                values.put(cell.code(), BigDecimal.valueOf(cell.count(figures)));
            } else {
                BigDecimal value = typed.get(cell.code());
                if (value != null) {
                    values.put(cell.code(), value);
                }
            }
        }
        return compute(computed, values);
    }

    /** Every formula, those after it that need it: as many rounds as there are formulas upon formulas, and one that changes nothing. */
    static FormValues compute(List<FormCell> cells, Map<CellCode, BigDecimal> known) {
        FormValues values = new FormValues(known);
        List<FormCell> left = new ArrayList<>(cells);
        boolean more = true;
        while (more) {
            List<FormCell> done = left.stream().filter(cell -> put(cell, values)).toList();
            left.removeAll(done);
            more = !done.isEmpty();
        }
        return values;
    }

    private static boolean put(FormCell cell, FormValues values) {
        Formula formula = cell.formula();
        BigDecimal value = formula == null ? null : formula.value(values);
        if (value != null) {
            values.byCell().put(cell.code(), value);
        }
        return value != null;
    }
}
