package org.unionregistry.statistics.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.shared.spreadsheet.ReportCell;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;
import org.unionregistry.shared.spreadsheet.ReportFormula;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;
import org.unionregistry.shared.web.Show;
import org.unionregistry.statistics.CellCode;
import org.unionregistry.statistics.CellSource;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.FormCell;
import org.unionregistry.statistics.FormColumn;
import org.unionregistry.statistics.FormRow;
import org.unionregistry.statistics.FormSection;
import org.unionregistry.statistics.Formula;
import org.unionregistry.statistics.LocalTotal;

/** The form in its own layout: what the register knows stands in it, the rest is typed in, and its formulas go on reckoning. */
@Component
class FormWorkbook {
    private final Show show;

    FormWorkbook(Show show) {
        this.show = show;
    }

    String fileName(FilledForm form) {
        return form.template().title() + " " + form.evening() + ".xlsx";
    }

    void write(FilledForm form, OrganizationRow organization, long version, OutputStream out) throws IOException {
        ReportWorkbook report = workbook(form);
        put(report, form, organization.fullName(), show.say("statistics.form.sheet.hint"));
        report.note(show.say("statistics.form.sheet.whose", ReportSheet.whose(form.template().key(), organization.code(), version)));
        write(report, form, out);
    }

    /** The whole on the first sheet, each of its parts on one of its own. */
    void writeAll(FilledForm whole, String name, List<LocalTotal> parts, OutputStream out) throws IOException {
        ReportWorkbook report = workbook(whole);
        put(report, whole, name, show.say("statistics.total.sheet.hint"));
        for (LocalTotal part : parts) {
            String title = part.name() == null ? show.say("statistics.direct") : part.name();
            report.sheet(title);
            put(report, new FilledForm(whole.template(), whole.asOf(), part.values(), List.of()), title, show.say("statistics.total.sheet.hint"));
        }
        write(report, whole, out);
    }

    private ReportWorkbook workbook(FilledForm form) {
        return new ReportWorkbook(show.say("statistics.form.sheet"), columns(form));
    }

    private void write(ReportWorkbook report, FilledForm form, OutputStream out) throws IOException {
        report.write(out, show.say("shared.product"), show.date(form.evening()));
    }

    private void put(ReportWorkbook report, FilledForm form, String name, String hint) {
        report.title(form.template().title());
        report.subtitle(name);
        report.subtitle(show.say("statistics.form.evening", show.words(form.evening())));
        if (form.template().note() != null) {
            report.note(form.template().note());
        }
        report.note(hint);
        FormLayout layout = FormLayout.of(form.template(), report.nextRow());
        for (FormSection section : form.template().sections()) {
            report.gap();
            report.section(section.code() + ". " + section.title());
            report.total(headings(section));
            section.rows().forEach(row -> report.row(row(form, section, row, layout)));
        }
        report.gap();
        report.note(show.say("statistics.form.sheet.signature"));
    }

    private List<ReportColumn> columns(FilledForm form) {
        List<ReportColumn> columns = new ArrayList<>(List.of(
                new ReportColumn(show.say("statistics.form.code"), 8, Kind.TEXT), new ReportColumn(show.say("statistics.form.row"), 56, Kind.TEXT)));
        int most = form.template().sections().stream().mapToInt(section -> section.columns().size()).max().orElse(0);
        for (int at = 0; at < most; at++) {
            columns.add(new ReportColumn("", 14, Kind.GENERAL));
        }
        return columns;
    }

    private List<String> headings(FormSection section) {
        List<String> headings = new ArrayList<>(List.of(show.say("statistics.form.code"), show.say("statistics.form.row")));
        section.columns().forEach(column -> headings.add(column.title()));
        return headings;
    }

    private static List<@Nullable Object> row(FilledForm form, FormSection section, FormRow row, FormLayout layout) {
        List<@Nullable Object> values = new ArrayList<>(List.of(row.code(), "    ".repeat(row.level()) + row.title() + (row.required() ? " *" : "")));
        for (FormColumn column : section.columns()) {
            values.add(row.hasCell(column) ? value(form, row, column, layout) : "x");
        }
        return values;
    }

    /** A formula goes on reckoning where all it looks at stands in the workbook, and a sum of nothing stays empty. */
    private static @Nullable Object value(FilledForm form, FormRow row, FormColumn column, FormLayout layout) {
        FormCell cell = new FormCell(new CellCode(row.code(), column.code()), row, column);
        Formula formula = cell.formula();
        BigDecimal value = form.values().get(cell.code());
        Double number = value == null ? null : value.doubleValue();
        if (formula == null || !layout.hasAll(formula) || value == null && cell.source() == CellSource.SUMMED) {
            return cell.source() == CellSource.TYPED ? new ReportCell(number, Kind.INPUT) : number;
        }
        String text = formula.inWorkbook(layout::address);
        return cell.source() == CellSource.PERCENT
                ? new ReportCell(new ReportFormula("IFERROR(ROUND(" + text + ",1),\"-\")"), Kind.DECIMAL)
                : new ReportFormula(text);
    }
}
