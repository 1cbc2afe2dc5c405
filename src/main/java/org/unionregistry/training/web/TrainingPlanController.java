package org.unionregistry.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.training.TrainingDetails;
import org.unionregistry.training.TrainingQueries;
import org.unionregistry.training.TrainingRow;
import org.unionregistry.training.TrainingService;
import org.unionregistry.training.TrainingSessionId;

/** Plans a session, changes it, calls it off. */
@Controller
@Requires(Permission.TRAINING_RUN)
class TrainingPlanController {
    private final TrainingQueries queries;
    private final TrainingService service;
    private final Clock clock;

    TrainingPlanController(TrainingQueries queries, TrainingService service, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/training/new")
    String form(Model model) {
        model.addAttribute("form", TrainingForm.empty());
        return page(null, model);
    }

    @PostMapping("/training")
    String plan(
            @ModelAttribute("form") TrainingForm form, BindingResult binding, Subtree reader, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        TrainingDetails details = form.details(LocalDate.now(clock), binding);
        if (Attempt.made(binding, response, model, () -> service.plan(form.key(), Objects.requireNonNull(details), reader))) {
            return done(form.key(), Flash.done("training.planned"), redirect);
        }
        return page(null, model);
    }

    @GetMapping("/training/{id}/edit")
    String edit(@PathVariable TrainingSessionId id, Subtree reader, Model model) {
        TrainingRow row = own(id, reader);
        model.addAttribute("form", TrainingForm.of(row));
        return page(row, model);
    }

    @PostMapping("/training/{id}")
    String change(
            @PathVariable TrainingSessionId id, @ModelAttribute("form") TrainingForm form, BindingResult binding, Subtree reader,
            Model model, RedirectAttributes redirect, HttpServletResponse response) {
        TrainingRow row = own(id, reader);
        TrainingDetails details = form.details(LocalDate.now(clock), binding);
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), Objects.requireNonNull(details), reader))) {
            return done(id, Flash.done("training.changed"), redirect);
        }
        return page(row, model);
    }

    @PostMapping("/training/{id}/cancellation")
    String cancel(@PathVariable TrainingSessionId id, Subtree reader, RedirectAttributes redirect) {
        Press.made(redirect, () -> {
            service.cancel(id, reader);
            return Flash.done("training.cancelled");
        });
        return "redirect:/training/" + id;
    }

    @PostMapping("/training/{id}/restoration")
    String restore(@PathVariable TrainingSessionId id, Subtree reader, RedirectAttributes redirect) {
        service.restore(id, reader);
        return done(id, Flash.done("training.restored"), redirect);
    }

    /** Those who are invited read it and do not open its form. */
    private TrainingRow own(TrainingSessionId id, Subtree reader) {
        TrainingRow row = queries.require(id, reader);
        if (!row.own()) {
            throw new NotFound();
        }
        return row;
    }

    private static String done(TrainingSessionId id, Flash flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/training/" + id;
    }

    private static String page(@Nullable TrainingRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("crumbs", List.of(Crumb.of("training.title", "/training")));
        return "training/form";
    }
}
