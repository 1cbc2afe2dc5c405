package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.member.MemberExport;
import org.unionregistry.member.MemberFilter;
import org.unionregistry.member.SheetRow;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** The list one sees, as a workbook. */
@Controller
@Requires(Permission.MEMBER_EXPORT)
class ExportController {
    private final OrganizationQueries organizations;
    private final Parts parts;
    private final ListPage page;
    private final MemberExport export;
    private final MemberSheet sheet;
    private final MessageSource messages;
    private final Clock clock;

    ExportController(
            OrganizationQueries organizations, Parts parts, ListPage page, MemberExport export, MemberSheet sheet,
            MessageSource messages, Clock clock) {
        this.organizations = organizations;
        this.parts = parts;
        this.page = page;
        this.export = export;
        this.sheet = sheet;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/organizations/{id}/members.xlsx")
    void register(
            @PathVariable OrganizationId id,
            @ModelAttribute ListParameters list,
            Subtree subtree,
            @Nullable HttpSession session,
            HttpServletResponse response)
            throws IOException {
        Subtree part = parts.narrowed(subtree, organizations.require(id, subtree));
        write(page.filter(list, part, session), response);
    }

    @GetMapping("/members.xlsx")
    void found(
            @ModelAttribute ListParameters list, Subtree subtree, @Nullable HttpSession session, HttpServletResponse response)
            throws IOException {
        Subtree part = parts.narrowed(subtree, parts.chosen(list.organization(), List.of(), subtree));
        write(page.filter(list, part, session), response);
    }

    private void write(MemberFilter filter, HttpServletResponse response) throws IOException {
        String name = say("member.sheet.name");
        List<Column<SheetRow>> columns = sheet.columns();
        OutputStream out = WorkbookDownload.to(response, name + " " + LocalDate.now(clock) + ".xlsx");
        try (SheetWriter writer = new SheetWriter(out)) {
            export.rows(filter, rows -> {
                try {
                    writer.sheet(name, columns, rows);
                } catch (IOException brokenOff) {
                    throw new UncheckedIOException(brokenOff);
                }
            });
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
