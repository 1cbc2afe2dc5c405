package org.unionregistry.statistics.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetRow;
import org.unionregistry.statistics.FormColumn;
import org.unionregistry.statistics.FormRow;
import org.unionregistry.statistics.FormSection;
import org.unionregistry.statistics.FormTemplate;

/**
 * The workbook of a report, filled where there is no internet: whose it is says its last row.
 *
 * @param form         key of the form
 * @param organization code of the organisation
 * @param version      of the report when it was downloaded, so that nothing typed since is written over unseen
 */
record ReportSheet(String form, String organization, long version, List<SheetRow> rows) {
    /** Cells before the first of values: the code and the title. */
    private static final int LEFT = 2;

    private static final Pattern WHOSE = Pattern.compile("([a-z0-9-]+-\\d{4}) / (\\S+) / (-?\\d{1,9})$");

    /** What the workbook says of itself, so that it is read as what it was written as. */
    static String whose(String form, String organization, long version) {
        return form + " / " + organization + " / " + version;
    }

    /** @throws Refusal when it does not say whose it is */
    static ReportSheet of(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            SheetCell first = row.cell(0);
            Matcher whose = WHOSE.matcher(first == null ? "" : first.text());
            if (whose.find()) {
                return new ReportSheet(whose.group(1), whose.group(2), Long.parseLong(whose.group(3)), rows);
            }
        }
        throw new Refusal("statistics.upload.unknown");
    }

    /** What stands in the cells of the form, under the names of the fields of its page; a formula stays one, and is no number. */
    Map<String, String> fields(FormTemplate template) {
        Map<String, SheetRow> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(text(row.cell(0)), row));
        Map<String, String> fields = new LinkedHashMap<>();
        for (FormSection section : template.sections()) {
            for (FormRow row : section.rows()) {
                SheetRow found = byCode.get(row.code());
                for (int at = 0; found != null && at < section.columns().size(); at++) {
                    FormColumn column = section.columns().get(at);
                    fields.put(ReportForm.CELL + row.code() + "@" + column.code(), text(found.cell(at + LEFT)));
                }
            }
        }
        return fields;
    }

    private static String text(@Nullable SheetCell cell) {
        return cell == null ? "" : cell.kind() == SheetCell.Kind.FORMULA ? "=" + cell.text() : cell.text();
    }
}
