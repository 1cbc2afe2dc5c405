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

/** Who will be in time, who will not, and whom to call this week. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class ForecastController {
    private final ForecastPages pages;

    ForecastController(ForecastPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/completion/forecast", "/completion/{id}/forecast"})
    String forecast(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @ModelAttribute("question") ForecastQuestion question,
            BindingResult binding,
            Subtree reader,
            Model model,
            HttpServletResponse response) {
        String table = CompletionPages.path(id, false);
        model.addAttribute("path", table + "/forecast");
        model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", table)));
        try {
            ForecastPage page = pages.find(id, question, reader);
            model.addAttribute("page", page);
            model.addAttribute("typed", page.today() ? "" : RussianDates.text(page.day()));
        } catch (Refusal refusal) {
            refusal.into(binding);
            model.addAttribute("typed", question.on());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "progress/forecast";
    }
}
