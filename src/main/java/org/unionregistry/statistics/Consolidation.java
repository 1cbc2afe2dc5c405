package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the accepted reports of a part say together: sums of what can be added, per cents computed anew from the sums, and
 * always who is missing.
 *
 * @param missing organisations whose report is not accepted
 */
public record Consolidation(FormTemplate form, FormValues values, List<DeskRow> accepted, List<DeskRow> missing) {

    /** Of the same reports, with the values that were confirmed. */
    public Consolidation with(FormValues confirmed) {
        return new Consolidation(form, confirmed, accepted, missing);
    }

    static Consolidation of(FormTemplate form, FormValues sums, List<DeskRow> desk) {
        Map<CellCode, BigDecimal> values = new TreeMap<>();
        List<FormCell> shares = form.cells().stream().filter(cell -> !cell.source().isAdditive()).toList();
        form.cells().stream().filter(cell -> cell.source().isAdditive()).forEach(cell -> {
            BigDecimal sum = sums.get(cell.code());
            if (sum != null) {
                values.put(cell.code(), sum);
            }
        });
        return new Consolidation(
                form, FormFilling.compute(shares, values), desk.stream().filter(row -> row.state() == ReportState.ACCEPTED).toList(),
                desk.stream().filter(row -> row.state() != ReportState.ACCEPTED).toList());
    }
}
