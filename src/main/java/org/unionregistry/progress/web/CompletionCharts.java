package org.unionregistry.progress.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.shared.spreadsheet.ReportChart;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;

/** The pictures of a completion table on paper: every organisation's per cent, and how many there are of each group. */
@Component
class CompletionCharts {
    /** More bars than that nobody reads. */
    private static final int MOST_BARS = 150;

    private final MessageSource messages;
    private final CompletionWords words;

    CompletionCharts(MessageSource messages, CompletionWords words) {
        this.messages = messages;
        this.words = words;
    }

    /**
     * @param first number of the first row of the table, as Excel shows it
     * @param groups the number of the row that sums up each group
     */
    void add(ReportWorkbook report, CompletionPage page, List<SheetField> fields, int first, Map<String, Integer> groups) {
        List<CompletionLine> lines = page.table().all();
        if (lines.size() < 2) {
            return;
        }
        List<List<@Nullable Object>> counts = new ArrayList<>();
        groups.forEach((group, row) -> counts.add(Arrays.asList(group, report.valueOf(fields.indexOf(SheetField.NUMBER), row))));
        report.chart(say("progress.chart.sheet"), new ReportChart(
                say("progress.chart.groups"), ReportChart.Kind.COLUMNS,
                List.of(say("progress.chart.group"), say("progress.chart.organizations")), counts, false));
        if (lines.size() <= MOST_BARS) {
            List<List<@Nullable Object>> bars = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                bars.add(Arrays.asList(words.name(lines.get(at).row()), report.valueOf(fields.indexOf(SheetField.PERCENT), first + at)));
            }
            report.chart(say("progress.chart.sheet"), new ReportChart(
                    say("progress.chart.percent"), ReportChart.Kind.BARS,
                    List.of(say("progress.column.name." + page.level()), say("progress.column.percent")), bars, true));
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
