package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionExports;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.ReportDownload;

/** The completion tables as workbooks: the addresses of the pages with {@code .xlsx}. */
@Controller
@Requires(Permission.COMPLETION_EXPORT)
class CompletionSheetController {
    private final CompletionPages pages;
    private final CompletionWorkbook workbook;
    private final CompletionExports exports;
    private final MessageSource messages;

    CompletionSheetController(
            CompletionPages pages, CompletionWorkbook workbook, CompletionExports exports, MessageSource messages) {
        this.pages = pages;
        this.workbook = workbook;
        this.exports = exports;
        this.messages = messages;
    }

    @GetMapping({"/completion.xlsx", "/completion/{id}.xlsx"})
    void table(
            @PathVariable(required = false) @Nullable OrganizationId id,
            CompletionQuestion question,
            Subtree reader,
            HttpServletResponse response)
            throws IOException {
        send(pages.find(id, false, question, reader), response);
    }

    @GetMapping({"/completion/direct.xlsx", "/completion/{id}/direct.xlsx"})
    void direct(
            @PathVariable(required = false) @Nullable OrganizationId id,
            CompletionQuestion question,
            Subtree reader,
            HttpServletResponse response)
            throws IOException {
        send(pages.find(id, true, question, reader), response);
    }

    private void send(CompletionPage page, HttpServletResponse response) throws IOException {
        exports.taken(
                page.where().organization(),
                page.scope(),
                page.day(),
                page.table().all().size());
        String name = messages.getMessage(
                "progress.sheet.file", new Object[] {page.day().toString()}, LocaleContextHolder.getLocale());
        ReportDownload.send(name, response, out -> workbook.write(page, out));
    }
}
