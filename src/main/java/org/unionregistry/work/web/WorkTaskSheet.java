package org.unionregistry.work.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;
import org.unionregistry.shared.web.Show;
import org.unionregistry.work.WorkTaskRow;

/** The tasks of a group as a workbook. */
@Component
class WorkTaskSheet {
    private final Show show;
    private final Clock clock;

    WorkTaskSheet(Show show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    void write(List<WorkTaskRow> tasks, HttpServletResponse response) throws IOException {
        String name = show.say("work.tasks");
        try (SheetWriter writer = new SheetWriter(WorkbookDownload.to(response, name + " " + LocalDate.now(clock) + ".xlsx"))) {
            writer.sheet(name, columns(), tasks.stream());
        }
    }

    private List<Column<WorkTaskRow>> columns() {
        return List.of(
                Column.text(show.say("work.words"), 60, WorkTaskRow::words),
                Column.text(show.say("work.who"), 30, WorkTaskRow::memberName),
                Column.text(show.say("work.about"), 34, WorkTaskRow::aboutName),
                Column.date(show.say("work.due"), WorkTaskRow::due),
                Column.date(show.say("work.given"), WorkTaskRow::notedOn),
                Column.date(show.say("work.doneOn"), WorkTaskRow::doneOn),
                Column.text(show.say("work.result"), 50, WorkTaskRow::result));
    }
}
