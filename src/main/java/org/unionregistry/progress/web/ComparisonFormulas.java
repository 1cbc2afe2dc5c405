package org.unionregistry.progress.web;

import java.util.List;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportFormula;

/** What a reader of the workbook can check: differences, per cents made of sums, the sums, and how many there are of each group. */
record ComparisonFormulas(String sheet, List<ComparisonField> fields, int first, int last) {

    ReportFormula gain(int row) {
        return new ReportFormula(cell(ComparisonField.ENTERED_AFTER, row) + "-" + cell(ComparisonField.ENTERED_BEFORE, row));
    }

    ReportFormula before(int row) {
        return SheetFormulas.rate(cell(ComparisonField.COUNTED_BEFORE, row), cell(ComparisonField.EXPECTED_BEFORE, row));
    }

    ReportFormula after(int row) {
        return SheetFormulas.rate(cell(ComparisonField.COUNTED_AFTER, row), cell(ComparisonField.EXPECTED_AFTER, row));
    }

    ReportFormula sum(ComparisonField field) {
        return new ReportFormula("SUM(%1$s%2$d:%1$s%3$d)".formatted(letters(field), first, last));
    }

    /** How many are in a group, before or after. */
    ReportFormula count(ComparisonField groups, String group) {
        return new ReportFormula("COUNTIF('%1$s'!$%2$s$%3$d:$%2$s$%4$d,\"%5$s\")"
                .formatted(sheet, letters(groups), first, last, group.replace("\"", "\"\"")));
    }

    private String cell(ComparisonField field, int row) {
        return letters(field) + row;
    }

    private String letters(ComparisonField field) {
        return ReportColumn.letters(fields.indexOf(field));
    }
}
