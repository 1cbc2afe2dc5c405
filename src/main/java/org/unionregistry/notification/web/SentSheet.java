package org.unionregistry.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.notification.NoticeQueries;
import org.unionregistry.notification.NoticeRow;
import org.unionregistry.notification.NoticeWords;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** What was sent, as a workbook. */
@Component
class SentSheet {
    private final NoticeQueries queries;
    private final NoticeWords words;
    private final MessageSource messages;
    private final Clock clock;

    SentSheet(NoticeQueries queries, NoticeWords words, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    void write(Subtree reader, HttpServletResponse response) throws IOException {
        String name = say("notification.sent.title");
        try (SheetWriter writer = new SheetWriter(WorkbookDownload.to(response, name + " " + LocalDate.now(clock) + ".xlsx"))) {
            queries.allSent(reader, rows -> {
                try {
                    writer.sheet(name, columns(), rows);
                } catch (IOException brokenOff) {
                    throw new UncheckedIOException(brokenOff);
                }
            });
        }
    }

    private List<Column<NoticeRow>> columns() {
        return List.of(
                Column.date(say("notification.column.sent"), row -> LocalDate.ofInstant(row.sentAt(), clock.getZone())),
                Column.text(say("notification.column.organization"), 36, row -> row.facts().name()),
                Column.text(say("notification.column.words"), 60, row -> words.of(row.facts())),
                Column.text(say("notification.column.mail"), 24, row -> say("notification.mail." + row.mail())),
                Column.date(say("notification.column.read"), row -> row.readAt() == null ? null : LocalDate.ofInstant(row.readAt(), clock.getZone())),
                Column.integer(say("notification.column.entered"), 12, row -> (int) row.facts().entered()),
                Column.integer(say("notification.column.after"), 14, row -> row.after() == null ? null : row.after().intValue()));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
