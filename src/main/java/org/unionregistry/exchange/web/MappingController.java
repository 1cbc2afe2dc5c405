package org.unionregistry.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.exchange.BatchRow;
import org.unionregistry.exchange.ImportId;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.exchange.ImportMapping;
import org.unionregistry.exchange.ImportQueries;
import org.unionregistry.exchange.ImportStatus;
import org.unionregistry.exchange.ImportWorker;
import org.unionregistry.exchange.Mapping;
import org.unionregistry.exchange.MappingView;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;

/** What the columns of a list mean. */
@Controller
@Requires(Permission.MEMBER_IMPORT)
class MappingController {
    private final ImportQueries queries;
    private final ImportMapping mappings;
    private final ImportWorker worker;

    MappingController(ImportQueries queries, ImportMapping mappings, ImportWorker worker) {
        this.queries = queries;
        this.mappings = mappings;
        this.worker = worker;
    }

    /** @param headingRow another row to take the headings from */
    @GetMapping("/imports/{id}/mapping")
    String form(@PathVariable ImportId id, @RequestParam(required = false) @Nullable Integer headingRow, Subtree subtree, Model model) {
        BatchRow batch = queries.require(id, ImportKind.MEMBERS, subtree);
        if (batch.status() != ImportStatus.MAPPING && batch.status() != ImportStatus.CHECKED) {
            return ImportSteps.page(ImportKind.MEMBERS, id);
        }
        MappingView view = mappings.view(batch, headingRow, subtree);
        model.addAttribute("form", MappingForm.from(view.mapping()));
        return page(batch, view, model);
    }

    @PostMapping("/imports/{id}/mapping")
    String confirm(
            @PathVariable ImportId id,
            @ModelAttribute("form") MappingForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            HttpServletResponse response) {
        BatchRow batch = queries.require(id, ImportKind.MEMBERS, subtree);
        Mapping mapping = form.mapping(new HashSet<>(mappings.choices(batch)), binding);
        for (Refusal problem : mappings.problems(batch, mapping, subtree)) {
            if (!binding.hasFieldErrors(String.valueOf(problem.field()))) {
                problem.into(binding);
            }
        }
        if (binding.hasErrors()) {
            response.setStatus(422);
            return page(batch, mappings.view(batch, form.row(), subtree), model);
        }
        mappings.confirm(batch, mapping, subtree);
        worker.wake();
        return ImportSteps.page(ImportKind.MEMBERS, id);
    }

    private String page(BatchRow batch, MappingView view, Model model) {
        model.addAttribute("crumbs", List.of(Crumb.of("exchange.list.title.MEMBERS", ImportPages.base(ImportKind.MEMBERS))));
        model.addAttribute("batch", batch);
        model.addAttribute("view", view);
        model.addAttribute("fields", mappings.choices(batch));
        model.addAttribute("categories", MemberCategory.values());
        return "exchange/mapping";
    }
}
