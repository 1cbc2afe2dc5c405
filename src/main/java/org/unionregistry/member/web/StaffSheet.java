package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.member.StaffRow;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** The rows of staff control as a workbook. */
@Component
class StaffSheet {
    private final MessageSource messages;
    private final Clock clock;

    StaffSheet(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void write(List<StaffRow> rows, HttpServletResponse response) throws IOException {
        String name = say("control.title");
        try (SheetWriter writer = new SheetWriter(WorkbookDownload.to(response, name + " " + LocalDate.now(clock) + ".xlsx"))) {
            writer.sheet(say("sheet"), columns(), rows.iterator());
        }
    }

    private List<Column<StaffRow>> columns() {
        return List.of(
                Column.text(say("column.organization"), 40, StaffRow::organizationName),
                Column.text(say("column.title"), 28, StaffRow::title),
                Column.text(say("column.name"), 36, row -> row.name().full()),
                Column.date(say("column.birthDate"), StaffRow::birthDate),
                Column.date(say("column.since"), StaffRow::since),
                Column.text(say("column.standing"), 34, row -> say("standing." + row.standing())),
                Column.text(say("column.register"), 40, StaffRow::register));
    }

    private String say(String key) {
        return messages.getMessage("member.staff." + key, null, LocaleContextHolder.getLocale());
    }
}
