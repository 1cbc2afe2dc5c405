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

/** The forecast as a workbook: the address of the page with {@code .xlsx}. */
@Controller
@Requires(Permission.COMPLETION_EXPORT)
class ForecastSheetController {
    private final ForecastPages pages;
    private final ForecastWorkbook workbook;
    private final CompletionExports exports;
    private final MessageSource messages;

    ForecastSheetController(
            ForecastPages pages, ForecastWorkbook workbook, CompletionExports exports, MessageSource messages) {
        this.pages = pages;
        this.workbook = workbook;
        this.exports = exports;
        this.messages = messages;
    }

    @GetMapping({"/completion/forecast.xlsx", "/completion/{id}/forecast.xlsx"})
    void forecast(
            @PathVariable(required = false) @Nullable OrganizationId id,
            ForecastQuestion question,
            Subtree reader,
            HttpServletResponse response)
            throws IOException {
        ForecastPage page = pages.find(id, question, reader);
        exports.forecast(page.where().organization(), page.where().scope(), page.day(), page.lines().size());
        String name = messages.getMessage(
                "progress.forecast.sheet.file", new Object[] {page.day().toString()}, LocaleContextHolder.getLocale());
        ReportDownload.send(name, response, out -> workbook.write(page, out));
    }
}
