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
import org.unionregistry.exchange.ImportId;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.exchange.ImportQueries;
import org.unionregistry.exchange.ReviewFilter;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Structures on their way into the register: organisations, chairs, declared numbers. */
@Controller
@Requires(Permission.STRUCTURE_IMPORT)
class StructureImportController {
    private final ImportQueries queries;
    private final ImportPages pages;
    private final ImportSteps steps;

    StructureImportController(ImportQueries queries, ImportPages pages, ImportSteps steps) {
        this.queries = queries;
        this.pages = pages;
        this.steps = steps;
    }

    @GetMapping("/structure-imports")
    String list(@RequestParam(required = false) @Nullable String before, Subtree subtree, Model model) {
        return pages.list(ImportKind.STRUCTURE, before, subtree, model);
    }

    @GetMapping("/structure-imports/{id}")
    String show(
            @PathVariable ImportId id,
            @RequestParam(required = false) @Nullable ReviewFilter show,
            @RequestParam(defaultValue = "0") int sheet,
            @RequestParam(defaultValue = "0") int row,
            Subtree subtree,
            Model model) {
        return pages.show(queries.require(id, ImportKind.STRUCTURE, subtree), show, sheet, row, subtree, model);
    }

    @GetMapping(value = "/structure-imports/{id}", headers = "HX-Request")
    String progress(@PathVariable ImportId id, Subtree subtree, Model model, HttpServletResponse response) {
        BatchRow batch = queries.require(id, ImportKind.STRUCTURE, subtree);
        if (!batch.status().isWorking()) {
            response.setHeader("HX-Refresh", "true");
        }
        pages.progress(batch, model);
        return "exchange/import :: progress";
    }

    @PostMapping("/structure-imports/{id}/application")
    String apply(@PathVariable ImportId id, Subtree subtree) {
        return steps.apply(ImportKind.STRUCTURE, id, subtree);
    }

    @PostMapping("/structure-imports/{id}/cancellation")
    String cancel(@PathVariable ImportId id, Subtree subtree, RedirectAttributes redirect) {
        return steps.cancel(ImportKind.STRUCTURE, id, subtree, redirect);
    }

    @GetMapping("/structure-imports/{id}/problems.xlsx")
    void problems(@PathVariable ImportId id, Subtree subtree, HttpServletResponse response, Locale language)
            throws IOException {
        steps.problems(ImportKind.STRUCTURE, id, subtree, response, language);
    }
}
