package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.ObstacleDetails;
import org.unionregistry.progress.ObstacleQueries;
import org.unionregistry.progress.ObstacleService;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;

/** What keeps one organisation back, and a new obstacle of it. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class ObstacleController {
    private final ObstaclePages pages;
    private final ObstacleQueries queries;
    private final ObstacleService service;

    ObstacleController(ObstaclePages pages, ObstacleQueries queries, ObstacleService service) {
        this.pages = pages;
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/organizations/{id}/obstacles")
    String list(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        pages.about(id, subtree, model);
        pages.show(queries.of(id), subtree, model);
        return "progress/obstacles";
    }

    @Requires(Permission.OBSTACLE_NOTE)
    @GetMapping("/organizations/{id}/obstacles/new")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        pages.about(id, subtree, model);
        model.addAttribute("form", ObstacleForm.empty());
        return "progress/obstacle-new";
    }

    @Requires(Permission.OBSTACLE_NOTE)
    @PostMapping("/organizations/{id}/obstacles")
    String note(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") ObstacleForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.about(id, subtree, model);
        ObstacleDetails details = form.details(pages.today(), binding);
        if (Attempt.made(binding, response, model, () -> service.note(form.key(), id, Objects.requireNonNull(details), subtree))) {
            redirect.addFlashAttribute("flash", Flash.done("progress.obstacle.noted"));
            return "redirect:" + ObstaclePages.list(id);
        }
        return "progress/obstacle-new";
    }
}
