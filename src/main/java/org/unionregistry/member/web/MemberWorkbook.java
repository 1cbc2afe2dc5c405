package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberExport;
import org.unionregistry.member.MemberFilter;
import org.unionregistry.member.SheetRow;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/**
 * A list of people as a workbook. A list that leaves anybody out says so on a sheet of its own: above the headings the
 * words would be in the way of whoever sorts, filters or sends the file back.
 */
@Component
class MemberWorkbook {
    private final MemberExport export;
    private final MemberSheet sheet;
    private final ListChips chips;
    private final MessageSource messages;
    private final Clock clock;

    MemberWorkbook(MemberExport export, MemberSheet sheet, ListChips chips, MessageSource messages, Clock clock) {
        this.export = export;
        this.sheet = sheet;
        this.chips = chips;
        this.messages = messages;
        this.clock = clock;
    }

    void write(ListParameters list, MemberFilter filter, @Nullable OrganizationRow place, HttpServletResponse response)
            throws IOException {
        String name = say("member.sheet.name");
        List<Column<SheetRow>> columns = sheet.columns(list.columns());
        List<String> conditions = conditions(list, filter, place);
        try (SheetWriter writer = new SheetWriter(WorkbookDownload.to(response, name + " " + LocalDate.now(clock) + ".xlsx"))) {
            export.rows(filter, rows -> {
                try {
                    writer.sheet(name, columns, rows);
                } catch (IOException brokenOff) {
                    throw new UncheckedIOException(brokenOff);
                }
            });
            if (list.narrowed()) {
                writer.sheet(say("member.sheet.conditions"), List.of(Column.text(say("member.sheet.condition"), 60, row -> row)),
                        conditions.iterator());
            }
        }
    }

    private List<String> conditions(ListParameters list, MemberFilter filter, @Nullable OrganizationRow place) {
        List<String> conditions = new ArrayList<>();
        conditions.add(say("member.sheet.asOf", RussianDates.text(LocalDate.now(clock))));
        if (place != null) {
            conditions.add(place.shortName());
        }
        chips.of(list, "", filter.text()).forEach(chip -> conditions.add(chip.text()));
        return conditions;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
