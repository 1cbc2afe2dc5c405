package org.unionregistry.progress.web;

import java.util.List;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportFormula;

/** What a reader of the workbook can check: sums of columns, sums by group, per cents made of sums. */
final class SheetFormulas {
    private final List<SheetField> fields;
    private final int first;
    private final int last;

    /**
     * @param first number of the first row of the table, as Excel shows it
     * @param rows  how many there are, without the total
     */
    SheetFormulas(List<SheetField> fields, int first, int rows) {
        this.fields = fields;
        this.first = first;
        this.last = first + rows - 1;
    }

    int totalRow() {
        return last + 1;
    }

    ReportFormula sum(SheetField field) {
        return new ReportFormula("SUM(" + range(field) + ")");
    }

    ReportFormula sumOf(SheetField field, String group) {
        return new ReportFormula("SUMIF(%s,%s,%s)".formatted(range(SheetField.GROUP), quoted(group), range(field)));
    }

    ReportFormula count(String group) {
        return new ReportFormula("COUNTIF(%s,%s)".formatted(range(SheetField.GROUP), quoted(group)));
    }

    /** Entered of expected, without primaries that have no headcount; a hundred per cent only when nobody is missing. */
    ReportFormula rate(int row) {
        String counted = "(%s-%s)".formatted(cell(SheetField.ENTERED, row), cell(SheetField.UNCOUNTED, row));
        return rate(counted, cell(SheetField.EXPECTED, row));
    }

    /** The two as formulas or cells; a dash where nothing is expected. */
    static ReportFormula rate(String counted, String expected) {
        String share = "ROUND(%s/%s,3)".formatted(counted, expected);
        return new ReportFormula("IF(SUM(%s)<=0,\"-\",IF(%s<%s,MIN(0.999,%s),%s))"
                .formatted(expected, counted, expected, share, share));
    }

    private String range(SheetField field) {
        String letters = letters(field);
        return "$" + letters + "$" + first + ":$" + letters + "$" + last;
    }

    private String cell(SheetField field, int row) {
        return letters(field) + row;
    }

    private String letters(SheetField field) {
        return ReportColumn.letters(fields.indexOf(field));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
