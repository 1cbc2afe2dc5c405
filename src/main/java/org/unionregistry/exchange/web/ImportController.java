package org.unionregistry.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.exchange.BatchRow;
import org.unionregistry.exchange.Decision;
import org.unionregistry.exchange.ImportId;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.exchange.ImportQueries;
import org.unionregistry.exchange.ImportService;
import org.unionregistry.exchange.ImportStatus;
import org.unionregistry.exchange.ReviewFilter;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** Lists of members on their way into the register. */
@Controller
@Requires(Permission.MEMBER_IMPORT)
class ImportController {
    private final ImportQueries queries;
    private final ImportService service;
    private final ImportPages pages;
    private final ImportSteps steps;

    ImportController(ImportQueries queries, ImportService service, ImportPages pages, ImportSteps steps) {
        this.queries = queries;
        this.service = service;
        this.pages = pages;
        this.steps = steps;
    }

    @GetMapping("/imports")
    String list(@RequestParam(required = false) @Nullable String before, Subtree subtree, Model model) {
        return pages.list(ImportKind.MEMBERS, before, subtree, model);
    }

    @GetMapping("/imports/{id}")
    String show(
            @PathVariable ImportId id,
            @RequestParam(required = false) @Nullable ReviewFilter show,
            @RequestParam(defaultValue = "0") int sheet,
            @RequestParam(defaultValue = "0") int row,
            Subtree subtree,
            Model model) {
        BatchRow batch = queries.require(id, ImportKind.MEMBERS, subtree);
        return batch.status() == ImportStatus.MAPPING
                ? ImportSteps.page(ImportKind.MEMBERS, id) + "/mapping"
                : pages.show(batch, show, sheet, row, subtree, model);
    }

    /** The page asks every second while the computer works; when the work is done the whole page is drawn anew. */
    @GetMapping(value = "/imports/{id}", headers = "HX-Request")
    String progress(@PathVariable ImportId id, Subtree subtree, Model model, HttpServletResponse response) {
        BatchRow batch = queries.require(id, ImportKind.MEMBERS, subtree);
        if (!batch.status().isWorking()) {
            response.setHeader("HX-Refresh", "true");
        }
        pages.progress(batch, model);
        return "exchange/import :: progress";
    }

    @PostMapping("/imports/{id}/application")
    String apply(@PathVariable ImportId id, Subtree subtree) {
        return steps.apply(ImportKind.MEMBERS, id, subtree);
    }

    @PostMapping("/imports/{id}/cancellation")
    String cancel(@PathVariable ImportId id, Subtree subtree, RedirectAttributes redirect) {
        return steps.cancel(ImportKind.MEMBERS, id, subtree, redirect);
    }

    @PostMapping("/imports/{id}/rows/{row}/decision")
    String decide(
            @PathVariable ImportId id,
            @PathVariable int row,
            @RequestParam Decision decision,
            Subtree subtree,
            RedirectAttributes redirect) {
        return steps.decide(id, row, decision, subtree, redirect);
    }

    @PostMapping("/imports/{id}/twins")
    String enterFirstOfTwins(@PathVariable ImportId id, Subtree subtree, RedirectAttributes redirect) {
        queries.require(id, ImportKind.MEMBERS, subtree);
        service.enterFirstOfTwins(id, subtree);
        redirect.addFlashAttribute("flash", Flash.done("exchange.decided.twins"));
        return ImportSteps.page(ImportKind.MEMBERS, id);
    }

    @GetMapping("/imports/{id}/problems.xlsx")
    void problems(@PathVariable ImportId id, Subtree subtree, HttpServletResponse response, Locale language)
            throws IOException {
        steps.problems(ImportKind.MEMBERS, id, subtree, response, language);
    }
}
