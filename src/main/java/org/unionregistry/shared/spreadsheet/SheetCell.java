package org.unionregistry.shared.spreadsheet;

/**
 * What stands in one cell.
 *
 * @param text words without stray spaces, a number in plain digits, a date as {@code 1980-02-01}, the formula, the error
 */
public record SheetCell(Kind kind, String text) {

    /** What the workbook says a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** Its value is never taken: it may be anything. */
        FORMULA,
        /** {@code #N/A} and the like. */
        ERROR
    }
}
