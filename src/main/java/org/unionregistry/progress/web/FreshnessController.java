package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionExports;
import org.unionregistry.progress.FreshnessRow;
import org.unionregistry.progress.FreshnessTable;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.ReportDownload;
import org.unionregistry.shared.web.Crumb;

/** How soon after the day it happened things are entered, organisation by organisation, and who is silent. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class FreshnessController {
    private final CompletionPlaces places;
    private final FreshnessTable table;
    private final FreshnessWorkbook workbook;
    private final CompletionExports exports;
    private final Clock clock;

    FreshnessController(
            CompletionPlaces places, FreshnessTable table, FreshnessWorkbook workbook, CompletionExports exports, Clock clock) {
        this.places = places;
        this.table = table;
        this.workbook = workbook;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping({"/completion/freshness", "/completion/{id}/freshness"})
    String page(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @RequestParam(required = false) @Nullable String only,
            Subtree reader,
            Model model) {
        FreshnessPage page = find(id, only, reader);
        model.addAttribute("page", page);
        model.addAttribute("limits", table.limits());
        model.addAttribute("table", table);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", CompletionPages.path(id, false))));
        return "progress/freshness";
    }

    @Requires(Permission.COMPLETION_EXPORT)
    @GetMapping({"/completion/freshness.xlsx", "/completion/{id}/freshness.xlsx"})
    void sheet(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @RequestParam(required = false) @Nullable String only,
            Subtree reader,
            HttpServletResponse response)
            throws IOException {
        FreshnessPage page = find(id, only, reader);
        exports.taken(page.where().organization(), page.where().scope(), page.day(), page.rows().size());
        ReportDownload.send(workbook.fileName(page), response, out -> workbook.write(page, out));
    }

    private FreshnessPage find(@Nullable OrganizationId id, @Nullable String only, Subtree reader) {
        CompletionPlace where = places.find(id, false, null, reader);
        List<FreshnessRow> all = table.of(where.scope());
        List<FreshnessRow> shown = all.stream()
                .filter(row -> "LATE".equals(only) ? table.isLate(row) : !"QUIET".equals(only) || table.isQuiet(row))
                .toList();
        return new FreshnessPage(
                where, CompletionPages.path(id, false) + "/freshness", LocalDate.now(clock), shown,
                all.stream().filter(table::isLate).count(), all.stream().filter(table::isQuiet).count(),
                "LATE".equals(only) || "QUIET".equals(only) ? only : null);
    }
}
