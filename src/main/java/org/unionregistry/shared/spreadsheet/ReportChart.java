package org.unionregistry.shared.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of numbers which the spreadsheet program draws itself from a small table beside it.
 *
 * @param headings of the table: that of the labels, then one for each series
 * @param rows     of the table: a label, then a number, a {@link ReportFormula} or nothing for each series
 * @param percent  whether the numbers are shares of 1
 */
public record ReportChart(String title, Kind kind, List<String> headings, List<List<@Nullable Object>> rows, boolean percent) {

    /** How it is drawn. */
    public enum Kind {
        /** Bars from left to right, one below the other, for many labels. */
        BARS,
        /** Columns beside each other, for few. */
        COLUMNS,
        /** Lines over time. */
        LINES
    }

    /** Shares known to be no more than all: the axis ends there. */
    boolean isWithinWhole() {
        return percent && rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .allMatch(value -> value == null || value instanceof Number number && number.doubleValue() <= 1);
    }

    int series() {
        return headings.size() - 1;
    }
}
