package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a query added up: in each row the name of a cell and its sum. */
final class SummedCells {
    private SummedCells() {}

    static FormValues read(ResultSet rows) throws SQLException {
        Map<CellCode, BigDecimal> sums = new TreeMap<>();
        while (rows.next()) {
            sums.put(CellCode.of(rows.getString(1)), rows.getBigDecimal(2));
        }
        return new FormValues(sums);
    }
}
