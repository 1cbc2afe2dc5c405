package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Crumb;

/** What changed between two days: who moved between groups, who stands still, who came and went. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class ComparisonController {
    private final ComparisonPages pages;

    ComparisonController(ComparisonPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/completion/comparison", "/completion/{id}/comparison"})
    String compare(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @ModelAttribute("question") ComparisonQuestion question,
            BindingResult binding,
            Subtree reader,
            Model model,
            HttpServletResponse response) {
        String table = CompletionPages.path(id, false);
        model.addAttribute("path", ComparisonAddress.of(table));
        try {
            ComparisonPage page = pages.find(id, question, reader);
            model.addAttribute("page", page);
            model.addAttribute("from", RussianDates.text(page.days().first()));
            model.addAttribute("to", RussianDates.text(page.days().second()));
            model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", page.address().completion())));
        } catch (Refusal refusal) {
            refusal.into(binding);
            model.addAttribute("from", question.from());
            model.addAttribute("to", question.to());
            model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", table)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "progress/comparison";
    }
}
