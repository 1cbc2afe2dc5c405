package org.unionregistry.progress.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.RankingLine;
import org.unionregistry.progress.RankingMarkRow;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;
import org.unionregistry.shared.spreadsheet.ReportFormula;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;
import org.unionregistry.shared.web.Show;

/** The ranking as a paper: its points are formulas of the columns beside them. */
@Component
class RankingWorkbook {
    private final MessageSource messages;
    private final Show show;
    private final CompletionWords words;

    RankingWorkbook(MessageSource messages, Show show, CompletionWords words) {
        this.messages = messages;
        this.show = show;
        this.words = words;
    }

    String fileName(RankingPage page) {
        return say("progress.ranking.title") + " " + page.day() + ".xlsx";
    }

    void write(RankingPage page, OutputStream out) throws IOException {
        ReportWorkbook report = new ReportWorkbook(say("progress.ranking.title"), columns(page));
        report.title(say("progress.ranking.title"));
        report.subtitle(page.where().name());
        report.subtitle(say("progress.sheet.day", show.words(page.day())));
        report.note(say("progress.ranking.formula"));
        report.headings(2);
        for (RankingLine line : page.ranking().lines()) {
            report.row(row(page, line, report.nextRow()));
        }
        report.write(out, say("shared.product"), words.made());
    }

    private List<ReportColumn> columns(RankingPage page) {
        return List.of(
                new ReportColumn(say("progress.ranking.column.place"), 7, Kind.ORDINAL),
                new ReportColumn(say("progress.column.name." + page.where().level()), 40, Kind.TEXT),
                new ReportColumn(say("progress.column.percent"), 10, Kind.PERCENT),
                new ReportColumn(say("progress.column.records"), 10, Kind.PERCENT),
                new ReportColumn(say("progress.ranking.column.inTime"), 14, Kind.TEXT),
                new ReportColumn(say("progress.ranking.column.points"), 9, Kind.DECIMAL),
                new ReportColumn(say("progress.ranking.column.marks"), 60, Kind.TEXT));
    }

    private List<@Nullable Object> row(RankingPage page, RankingLine line, int row) {
        boolean measured = line.line().figures().isMeasured();
        return Arrays.asList(
                line.place(),
                line.line().row().fullName(),
                measured ? (double) line.line().figures().counted() / line.line().figures().expected() : "-",
                line.line().figures().entered() == 0 ? "-" : line.score().records() / 100,
                say("progress.ranking." + line.score().timeliness()),
                measured ? points(row) : "-",
                page.of(line).stream().map(this::mark).collect(Collectors.joining("; ")));
    }

    /** A sum passes over the words that stand where there is no per cent. */
    private ReportFormula points(int row) {
        return new ReportFormula("ROUND(MIN(C%1$d,1)*60+SUM(D%1$d)*30+IF(OR(E%1$d=\"%2$s\",AND(E%1$d=\"%3$s\",C%1$d>=1)),10,0),1)"
                .formatted(row, say("progress.ranking.inTime"), say("progress.ranking.noChanges")));
    }

    private String mark(RankingMarkRow mark) {
        String due = mark.due() == null ? "" : ", " + say("progress.ranking.by", show.date(mark.due()));
        String done = mark.doneOn() == null ? "" : ", " + say("progress.ranking.doneOn", show.date(mark.doneOn()));
        return show.date(mark.notedOn()) + " " + say("progress.ranking.kind." + mark.kind()) + ": " + mark.words() + due + done;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
