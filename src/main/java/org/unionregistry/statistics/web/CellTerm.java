package org.unionregistry.statistics.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.statistics.CellCode;
import org.unionregistry.statistics.FormCell;
import org.unionregistry.statistics.Formula;

/** A cell a formula looks at, with its value. */
record CellTerm(FormCell cell, @Nullable BigDecimal value) {

    /** In the order of the form; none where the cell is not computed. */
    static List<CellTerm> of(ReportPage page, FormCell cell) {
        Formula formula = cell.formula();
        Set<CellCode> terms = formula == null ? Set.of() : formula.cells();
        return page.place().form().cells().stream()
                .filter(one -> terms.contains(one.code()))
                .map(one -> new CellTerm(one, page.filled().values().get(one.code())))
                .toList();
    }
}
