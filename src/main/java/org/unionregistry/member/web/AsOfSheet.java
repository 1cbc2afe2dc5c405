package org.unionregistry.member.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AsOfRow;
import org.unionregistry.shared.spreadsheet.Column;

/** The columns of a list of a past day as a file. */
@Component
class AsOfSheet {
    private final PastWords words;

    AsOfSheet(PastWords words) {
        this.words = words;
    }

    List<Column<AsOfRow>> columns() {
        return List.of(
                Column.text(words.say("member.sheet.organizationCode"), 14, AsOfRow::organizationCode),
                Column.text(words.say("member.sheet.organization"), 34, AsOfRow::organizationName),
                Column.text(words.say("member.sheet.lastName"), 20, row -> row.name().last()),
                Column.text(words.say("member.sheet.firstName"), 16, row -> row.name().first()),
                Column.text(words.say("member.sheet.middleName"), 18, row -> row.name().middle()),
                Column.text(words.say("member.sheet.category"), 22, row -> words.say("member.category." + row.category())),
                Column.date(words.say("member.asOf.column.since"), AsOfRow::since));
    }
}
