package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionExports;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.ReportDownload;
import org.unionregistry.shared.web.Crumb;

/** Who does best among the organisations of a part, and what was said or done about each. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class RankingController {
    private final RankingPages pages;
    private final RankingWorkbook workbook;
    private final CompletionExports exports;

    RankingController(RankingPages pages, RankingWorkbook workbook, CompletionExports exports) {
        this.pages = pages;
        this.workbook = workbook;
        this.exports = exports;
    }

    @GetMapping({"/completion/ranking", "/completion/{id}/ranking"})
    String ranking(@PathVariable(required = false) @Nullable OrganizationId id, Subtree reader, Model model) {
        model.addAttribute("page", pages.find(id, reader));
        model.addAttribute("controls", reader instanceof Subtree.District);
        model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", CompletionPages.path(id, false))));
        return "progress/ranking";
    }

    @Requires(Permission.COMPLETION_EXPORT)
    @GetMapping({"/completion/ranking.xlsx", "/completion/{id}/ranking.xlsx"})
    void sheet(@PathVariable(required = false) @Nullable OrganizationId id, Subtree reader, HttpServletResponse response)
            throws IOException {
        RankingPage page = pages.find(id, reader);
        exports.taken(page.where().organization(), page.where().scope(), page.day(), page.ranking().lines().size());
        ReportDownload.send(workbook.fileName(page), response, out -> workbook.write(page, out));
    }
}
