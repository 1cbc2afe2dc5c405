package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.member.Change;
import org.unionregistry.member.ChangeQueries;
import org.unionregistry.member.Waterfall;
import org.unionregistry.member.WaterfallQueries;
import org.unionregistry.member.WaterfallTable;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** The waterfall with the table below it and every event behind its bars: a column says of which bar, to filter by. */
@Component
class ChangesWorkbook {
    private final WaterfallQueries waterfalls;
    private final ChangeQueries changes;
    private final EventSheet events;
    private final PastWords words;

    ChangesWorkbook(WaterfallQueries waterfalls, ChangeQueries changes, EventSheet events, PastWords words) {
        this.waterfalls = waterfalls;
        this.changes = changes;
        this.events = events;
        this.words = words;
    }

    void write(ChangesAsked asked, HttpServletResponse response) throws IOException {
        WaterfallTable table = waterfalls.between(asked.part(), asked.period());
        String name = words.say("member.changes.sheet") + " " + asked.period().from() + " - " + asked.period().to() + ".xlsx";
        try (SheetWriter writer = new SheetWriter(WorkbookDownload.to(response, name))) {
            writer.sheet(words.say("member.changes.sheet"), List.of(
                    Column.text(words.say("member.changes.column.what"), 60, Line::name),
                    Column.integer(words.say("member.changes.column.people"), 14, Line::amount)), lines(asked, table).iterator());
            if (table.rows().size() > 1) {
                writer.sheet(words.say("member.changes.below"), below(table), table.rows().iterator());
            }
            changes.rows(asked.part(), asked.period(), rows -> {
                try {
                    writer.sheet(words.say("member.changes.sheet.events"), events.columns(), rows);
                } catch (IOException brokenOff) {
                    throw new UncheckedIOException(brokenOff);
                }
            });
        }
    }

    private List<Line> lines(ChangesAsked asked, WaterfallTable table) {
        Waterfall total = table.total();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(asked.place().fullName(), null));
        lines.add(new Line(words.say("member.past.by." + asked.period().axis() + ".text"), null));
        lines.add(new Line(words.say("member.changes.OPENING", RussianDates.text(asked.period().from())), total.opening()));
        total.shown().forEach(change -> lines.add(new Line(words.say("member.changes." + change), total.of(change))));
        lines.add(new Line(words.say("member.changes.CLOSING", RussianDates.text(asked.period().to())), total.closing()));
        return lines;
    }

    private List<Column<Waterfall>> below(WaterfallTable table) {
        List<Column<Waterfall>> columns = new ArrayList<>();
        columns.add(Column.text(words.say("member.column.organization"), 40,
                row -> row.organization() == null ? words.say("member.changes.direct") : row.name()));
        columns.add(Column.integer(words.say("member.changes.short.OPENING"), 12, Waterfall::opening));
        for (Change change : table.columns()) {
            columns.add(Column.integer(words.say("member.changes.short." + change), 14, row -> row.of(change)));
        }
        columns.add(Column.integer(words.say("member.changes.short.CLOSING"), 12, Waterfall::closing));
        return columns;
    }

    private record Line(String name, @Nullable Integer amount) {}
}
