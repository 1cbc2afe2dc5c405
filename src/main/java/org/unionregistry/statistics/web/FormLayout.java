package org.unionregistry.statistics.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.statistics.CellCode;
import org.unionregistry.statistics.FormRow;
import org.unionregistry.statistics.FormSection;
import org.unionregistry.statistics.FormTemplate;
import org.unionregistry.statistics.Formula;

/** Where each cell of a form stands in its workbook: below one another the sections, each after a gap, its name and its headings. */
record FormLayout(Map<CellCode, String> addresses) {
    /** Rows before the first of a section. */
    private static final int HEAD = 3;
    /** Columns before the first of values: the code and the title. */
    private static final int LEFT = 2;

    /** @param firstRow number of the row below which it begins, as Excel shows it */
    static FormLayout of(FormTemplate template, int firstRow) {
        Map<CellCode, String> addresses = new HashMap<>();
        int next = firstRow;
        for (FormSection section : template.sections()) {
            next += HEAD;
            for (FormRow row : section.rows()) {
                for (int at = 0; at < section.columns().size(); at++) {
                    addresses.put(new CellCode(row.code(), section.columns().get(at).code()), ReportColumn.letters(at + LEFT) + next);
                }
                next++;
            }
        }
        return new FormLayout(addresses);
    }

    String address(CellCode cell) {
        return Objects.requireNonNull(addresses.get(cell));
    }

    boolean hasAll(Formula formula) {
        return addresses.keySet().containsAll(formula.cells());
    }
}
