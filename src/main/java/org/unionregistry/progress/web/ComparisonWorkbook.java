package org.unionregistry.progress.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.ComparedLine;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.Figures;
import org.unionregistry.progress.Movement;
import org.unionregistry.shared.spreadsheet.ReportChart;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;
import org.unionregistry.shared.web.Show;

/** The comparison of two days as a paper: the rows of the page, differences and sums that can be checked. */
@Component
class ComparisonWorkbook {
    private final MessageSource messages;
    private final Show show;
    private final ComparisonWords words;
    private final CompletionWords completion;

    ComparisonWorkbook(MessageSource messages, Show show, ComparisonWords words, CompletionWords completion) {
        this.messages = messages;
        this.show = show;
        this.words = words;
        this.completion = completion;
    }

    void write(ComparisonPage page, OutputStream out) throws IOException {
        List<ComparisonField> fields = ComparisonField.of(page);
        String sheet = say("progress.compare.sheet.name");
        ReportWorkbook report = new ReportWorkbook(
                sheet,
                fields.stream().map(field -> field.column(heading(field, page))).toList());
        head(report, page);
        List<ComparedLine> lines = page.lines();
        int first = report.nextRow();
        ComparisonFormulas formulas = new ComparisonFormulas(sheet, fields, first, first + lines.size() - 1);
        for (ComparedLine line : lines) {
            report.row(line(line, report.nextRow(), fields, formulas));
        }
        report.total(total(page, report.nextRow(), fields, formulas));
        report.gap();
        report.note(words.summary(page));
        report.note(say("progress.compare.sheet.words"));
        chart(report, page, formulas);
        report.write(out, say("shared.product"), completion.made());
    }

    /** How many organisations there were of each group on both days. */
    private void chart(ReportWorkbook report, ComparisonPage page, ComparisonFormulas formulas) {
        if (page.lines().size() < 2) {
            return;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CompletionGroup group : CompletionGroup.values()) {
            String name = say("progress.group." + group);
            rows.add(Arrays.asList(
                    name, formulas.count(ComparisonField.GROUP_BEFORE, name), formulas.count(ComparisonField.GROUP_AFTER, name)));
        }
        report.chart(say("progress.chart.sheet"), new ReportChart(
                say("progress.chart.groups"), ReportChart.Kind.COLUMNS,
                List.of(say("progress.chart.group"), show.date(page.days().first()), show.date(page.days().second())), rows, false));
    }

    private void head(ReportWorkbook report, ComparisonPage page) {
        report.title(say("progress.compare.sheet.title"));
        report.subtitle(page.where().name());
        report.subtitle(say("progress.compare.sheet.days", show.words(page.days().first()), show.words(page.days().second())));
        String district = page.where().chosenDistrict();
        if (district != null) {
            report.subtitle(say("progress.district.chip", district));
        }
        Movement moved = page.address().moved();
        if (moved != null) {
            report.subtitle(say("progress.compare.sheet.moved", say("progress.moved." + moved)));
        }
        report.note(say("progress.caption.count"));
        report.headings(page.where().showsDistricts() ? 3 : 2);
    }

    private String heading(ComparisonField field, ComparisonPage page) {
        String key = field == ComparisonField.NAME ? "progress.column.name." + page.where().level() : "progress.compare.sheet." + field;
        return say(key, show.date(page.days().first()), show.date(page.days().second()));
    }

    private List<@Nullable Object> line(ComparedLine line, int row, List<ComparisonField> fields, ComparisonFormulas formulas) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ComparisonField field : fields) {
            values.add(
                    switch (field) {
                        case NUMBER -> row - formulas.first() + 1;
                        case DISTRICT -> line.row().districtName();
                        case NAME -> line.row().isDirect() ? say("progress.direct") : line.row().fullName();
                        case MOVED -> words.movement(line);
                        case GROUP_BEFORE -> group(line.before());
                        case GROUP_AFTER -> group(line.after());
                        case EXPECTED_BEFORE -> expected(line.first());
                        case EXPECTED_AFTER -> expected(line.second());
                        case COUNTED_BEFORE -> line.first().counted();
                        case COUNTED_AFTER -> line.second().counted();
                        case PERCENT_BEFORE -> formulas.before(row);
                        case PERCENT_AFTER -> formulas.after(row);
                        case ENTERED_BEFORE -> line.first().entered();
                        case ENTERED_AFTER -> line.second().entered();
                        case GAIN -> formulas.gain(row);
                    });
        }
        return values;
    }

    private List<@Nullable Object> total(ComparisonPage page, int row, List<ComparisonField> fields, ComparisonFormulas formulas) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ComparisonField field : fields) {
            values.add(
                    switch (field) {
                        case NAME -> words.total(page);
                        case PERCENT_BEFORE -> formulas.before(row);
                        case PERCENT_AFTER -> formulas.after(row);
                        default -> field.isSummed() ? formulas.sum(field) : null;
                    });
        }
        return values;
    }

    private static Object expected(Figures figures) {
        return figures.assessed() > 0 ? figures.expected() : "-";
    }

    private @Nullable String group(@Nullable CompletionLine line) {
        return line == null ? null : completion.group(line);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
