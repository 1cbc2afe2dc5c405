package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.ObstacleDetails;
import org.unionregistry.progress.ObstacleId;
import org.unionregistry.progress.ObstacleRow;
import org.unionregistry.progress.ObstacleService;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;

/** Says more of an obstacle, that it is overcome, or that it is not after all. */
@Controller
@Requires(Permission.OBSTACLE_NOTE)
class ObstacleChangeController {
    private final ObstaclePages pages;
    private final ObstacleService service;

    ObstacleChangeController(ObstaclePages pages, ObstacleService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/obstacles/{id}/edit")
    String form(@PathVariable ObstacleId id, Subtree subtree, Model model) {
        model.addAttribute("form", ObstacleForm.of(pages.open(id, subtree, model), pages.today()));
        return "progress/obstacle-edit";
    }

    @PostMapping("/obstacles/{id}")
    String change(
            @PathVariable ObstacleId id,
            @ModelAttribute("form") ObstacleForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ObstacleRow row = pages.open(id, subtree, model);
        ObstacleDetails details = form.details(pages.today(), binding);
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), Objects.requireNonNull(details), subtree))) {
            return done(row, Flash.done("progress.obstacle.changed"), redirect);
        }
        return "progress/obstacle-edit";
    }

    @GetMapping("/obstacles/{id}/closing")
    String closing(@PathVariable ObstacleId id, Subtree subtree, Model model) {
        model.addAttribute("form", ObstacleForm.of(pages.open(id, subtree, model), pages.today()));
        return "progress/obstacle-closing";
    }

    @PostMapping("/obstacles/{id}/closing")
    String close(
            @PathVariable ObstacleId id,
            @ModelAttribute("form") ObstacleForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ObstacleRow row = pages.open(id, subtree, model);
        LocalDate day = form.closedOn(binding);
        if (Attempt.made(binding, response, model, () -> service.close(id, day, subtree))) {
            return done(row, Flash.done("progress.obstacle.closedNow").withUndo("/obstacles/" + id + "/reopening"), redirect);
        }
        return "progress/obstacle-closing";
    }

    @PostMapping("/obstacles/{id}/reopening")
    String reopen(@PathVariable ObstacleId id, Subtree subtree, Model model, RedirectAttributes redirect) {
        ObstacleRow row = pages.open(id, subtree, model);
        Press.made(redirect, () -> {
            service.reopen(id, subtree);
            return Flash.done("progress.obstacle.reopened");
        });
        return "redirect:" + ObstaclePages.list(row.organization());
    }

    private static String done(ObstacleRow row, Flash flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:" + ObstaclePages.list(row.organization());
    }
}
