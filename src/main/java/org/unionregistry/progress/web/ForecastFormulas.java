package org.unionregistry.progress.web;

import java.util.List;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportFormula;

/**
 * What a reader of the workbook can check: per cents made of sums, and the sums.
 *
 * @param first number of the first row of the table, as Excel shows it
 * @param rows how many there are, without the total
 */
record ForecastFormulas(List<ForecastField> fields, int first, int rows) {

    ReportFormula rate(int row) {
        return SheetFormulas.rate(letters(ForecastField.COUNTED) + row, letters(ForecastField.EXPECTED) + row);
    }

    ReportFormula sum(ForecastField field) {
        return new ReportFormula("SUM(%1$s%2$d:%1$s%3$d)".formatted(letters(field), first, first + rows - 1));
    }

    private String letters(ForecastField field) {
        return ReportColumn.letters(fields.indexOf(field));
    }
}
