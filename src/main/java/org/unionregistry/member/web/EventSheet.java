package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.member.ChangeRow;
import org.unionregistry.shared.spreadsheet.Column;

/** The columns of a file of events. */
@Component
class EventSheet {
    private final PastWords words;
    private final Clock clock;

    EventSheet(PastWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    List<Column<ChangeRow>> columns() {
        return List.of(
                Column.text(words.say("member.changes.column.bar"), 30, row -> words.say("member.changes." + row.change())),
                Column.integer(words.say("member.changes.column.amount"), 8, ChangeRow::amount),
                Column.date(words.say("member.changes.column.day"), ChangeRow::day),
                Column.text(words.say("member.column.name"), 36, row -> row.name().full()),
                Column.text(words.say("member.changes.column.what"), 30, words::what),
                Column.text(words.say("member.column.organization"), 34, ChangeRow::organizationName),
                Column.text(words.say("member.changes.column.other"), 34, ChangeRow::otherName),
                Column.date(words.say("member.changes.column.entered"), row -> LocalDate.ofInstant(row.enteredAt(), clock.getZone())),
                Column.integer(words.say("member.changes.column.delay"), 12, ChangeRow::delay));
    }
}
