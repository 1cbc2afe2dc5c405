package org.unionregistry.training.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;
import org.unionregistry.shared.web.Show;
import org.unionregistry.training.Attendance;
import org.unionregistry.training.ParticipantRow;
import org.unionregistry.training.TrainingRow;

/** The list that lies at the door: everybody invited, with room for a signature. */
@Component
class AttendanceWorkbook {
    private final MessageSource messages;
    private final Show show;

    AttendanceWorkbook(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    String fileName(TrainingRow row) {
        return say("training.sheet.title") + " " + row.heldOn() + ".xlsx";
    }

    void write(TrainingRow row, List<ParticipantRow> people, OutputStream out) throws IOException {
        ReportWorkbook report = new ReportWorkbook(say("training.sheet.title"), List.of(
                new ReportColumn(say("training.column.number"), 5, Kind.ORDINAL),
                new ReportColumn(say("training.column.organization"), 38, Kind.TEXT),
                new ReportColumn(say("training.column.person"), 34, Kind.TEXT),
                new ReportColumn(say("training.column.office"), 22, Kind.TEXT),
                new ReportColumn(say("training.column.attendance"), 14, Kind.TEXT),
                new ReportColumn(say("training.column.signature"), 20, Kind.TEXT)));
        report.title(row.title());
        report.subtitle(row.organizationName());
        report.subtitle(show.words(row.heldOn()) + (row.begins() == null ? "" : ", " + row.begins()) + ", " + row.place());
        report.headings(1);
        int number = 0;
        for (ParticipantRow person : people) {
            number++;
            report.row(Arrays.asList(
                    number, person.organizationName(), person.name().full(), say("organization.office." + person.office()),
                    person.attendance() == Attendance.INVITED ? "" : say("training.attendance." + person.attendance()), ""));
        }
        report.gap();
        report.note(say("training.sheet.total", people.size(), people.stream().filter(ParticipantRow::came).count()));
        report.write(out, say("shared.product"), show.date(row.heldOn()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
