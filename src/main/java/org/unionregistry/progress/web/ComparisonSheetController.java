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

/** The comparison of two days as a workbook: the address of the page with {@code .xlsx}. */
@Controller
@Requires(Permission.COMPLETION_EXPORT)
class ComparisonSheetController {
    private final ComparisonPages pages;
    private final ComparisonWorkbook workbook;
    private final CompletionExports exports;
    private final MessageSource messages;

    ComparisonSheetController(
            ComparisonPages pages, ComparisonWorkbook workbook, CompletionExports exports, MessageSource messages) {
        this.pages = pages;
        this.workbook = workbook;
        this.exports = exports;
        this.messages = messages;
    }

    @GetMapping({"/completion/comparison.xlsx", "/completion/{id}/comparison.xlsx"})
    void compare(
            @PathVariable(required = false) @Nullable OrganizationId id,
            ComparisonQuestion question,
            Subtree reader,
            HttpServletResponse response)
            throws IOException {
        ComparisonPage page = pages.find(id, question, reader);
        ComparedDays days = page.days();
        exports.compared(page.where().organization(), page.where().scope(), days.first(), days.second(), page.lines().size());
        String name = messages.getMessage(
                "progress.compare.sheet.file", new Object[] {days.first().toString(), days.second().toString()}, LocaleContextHolder.getLocale());
        ReportDownload.send(name, response, out -> workbook.write(page, out));
    }
}
