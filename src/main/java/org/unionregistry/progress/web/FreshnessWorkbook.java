package org.unionregistry.progress.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.FreshnessQueries;
import org.unionregistry.progress.FreshnessRow;
import org.unionregistry.progress.FreshnessTable;
import org.unionregistry.progress.ProgressProperties;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;
import org.unionregistry.shared.spreadsheet.ReportFormula;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;
import org.unionregistry.shared.web.Show;

/** The page of freshness as a paper, with sums a reader can check. */
@Component
class FreshnessWorkbook {
    private static final int FIRST_SUM = 1;
    private static final int SUMS = 5;

    private final MessageSource messages;
    private final Show show;
    private final FreshnessTable table;
    private final CompletionWords words;
    private final Clock clock;

    FreshnessWorkbook(MessageSource messages, Show show, FreshnessTable table, CompletionWords words, Clock clock) {
        this.messages = messages;
        this.show = show;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    String fileName(FreshnessPage page) {
        return say("progress.freshness.title") + " " + page.day() + ".xlsx";
    }

    void write(FreshnessPage page, OutputStream out) throws IOException {
        ProgressProperties.Late limits = table.limits();
        ReportWorkbook report = new ReportWorkbook(say("progress.freshness.title"), columns(page, limits));
        report.title(say("progress.freshness.title"));
        report.subtitle(page.where().name());
        report.subtitle(say("progress.sheet.day", show.words(page.day())));
        report.note(say("progress.freshness.lead", limits.windowDays(), limits.medianAbove(), limits.singleAbove()));
        report.headings(1);
        int first = report.nextRow();
        page.rows().forEach(row -> report.row(row(row, page)));
        report.total(total(first, report.nextRow() - 1));
        report.write(out, say("shared.product"), words.made());
    }

    private List<ReportColumn> columns(FreshnessPage page, ProgressProperties.Late limits) {
        return List.of(
                new ReportColumn(say("progress.column.name." + page.where().level()), 40, Kind.TEXT),
                new ReportColumn(say("progress.freshness.column.changes"), 10, Kind.INTEGER),
                new ReportColumn(say("progress.freshness.column.soon", FreshnessQueries.SOON), 10, Kind.INTEGER),
                new ReportColumn(say("progress.freshness.column.upTo", FreshnessQueries.SOON + 1, limits.medianAbove()), 10, Kind.INTEGER),
                new ReportColumn(say("progress.freshness.column.upTo", limits.medianAbove() + 1, limits.singleAbove()), 10, Kind.INTEGER),
                new ReportColumn(say("progress.freshness.column.later", limits.singleAbove()), 10, Kind.INTEGER),
                new ReportColumn(say("progress.freshness.column.median"), 10, Kind.DECIMAL),
                new ReportColumn(say("progress.freshness.column.longest"), 10, Kind.INTEGER),
                new ReportColumn(say("progress.freshness.column.quiet"), 10, Kind.INTEGER),
                new ReportColumn(say("progress.freshness.column.what"), 18, Kind.TEXT));
    }

    private List<@Nullable Object> row(FreshnessRow row, FreshnessPage page) {
        String late = table.isLate(row) ? say("progress.late") : "";
        String quiet = table.isQuiet(row) ? say("progress.freshness.quiet") : "";
        return Arrays.asList(
                row.id() == null ? say("progress.direct") : row.name(),
                row.changes(), row.soon(), row.fair(), row.slow(), row.very(), row.lateness().median(), row.lateness().longest(),
                row.quietDays(page.day(), clock.getZone()), late.isEmpty() || quiet.isEmpty() ? late + quiet : late + ", " + quiet);
    }

    private List<@Nullable Object> total(int first, int last) {
        List<@Nullable Object> values = new ArrayList<>(List.of(say("progress.total")));
        for (int at = FIRST_SUM; at < FIRST_SUM + SUMS; at++) {
            values.add(new ReportFormula("SUM(%1$s%2$d:%1$s%3$d)".formatted(ReportColumn.letters(at), first, Math.max(first, last))));
        }
        return values;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
