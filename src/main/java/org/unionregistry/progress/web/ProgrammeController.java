package org.unionregistry.progress.web;

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
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.ProgrammeDetails;
import org.unionregistry.progress.ProgrammeId;
import org.unionregistry.progress.ProgrammeMeasure;
import org.unionregistry.progress.ProgrammeQueries;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.progress.ProgrammeService;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** Sets deadlines, by whose decision, and moves them. */
@Controller
@Requires(Permission.PROGRAMME_EDIT)
class ProgrammeController {
    private final ProgrammeQueries queries;
    private final ProgrammeService service;
    private final OrganizationQueries organizations;
    private final Clock clock;

    ProgrammeController(
            ProgrammeQueries queries, ProgrammeService service, OrganizationQueries organizations, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/programmes/new")
    String form(Subtree reader, Model model) {
        about(root(reader), null, model);
        model.addAttribute("form", ProgrammeForm.empty(LocalDate.now(clock)));
        return "progress/programme";
    }

    @PostMapping("/programmes")
    String begin(
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        about(root(reader), null, model);
        ProgrammeDetails details = form.details(binding);
        if (Attempt.made(binding, response, model, () -> service.begin(form.key(), Objects.requireNonNull(details), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("progress.programme.begun"));
            return "redirect:/programmes";
        }
        return "progress/programme";
    }

    @GetMapping("/programmes/{id}/edit")
    String edit(@PathVariable ProgrammeId id, Subtree reader, Model model) {
        model.addAttribute("form", ProgrammeForm.of(own(id, reader, model)));
        return "progress/programme";
    }

    @PostMapping("/programmes/{id}")
    String change(
            @PathVariable ProgrammeId id,
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        own(id, reader, model);
        ProgrammeDetails details = form.details(binding);
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), Objects.requireNonNull(details), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("progress.programme.changed"));
            return "redirect:/programmes";
        }
        return "progress/programme";
    }

    @PostMapping("/programmes/{id}/withdrawal")
    String withdraw(@PathVariable ProgrammeId id, Subtree reader, RedirectAttributes redirect) {
        service.withdraw(id, reader);
        redirect.addFlashAttribute("flash", Flash.done("progress.programme.withdrawn").withUndo("/programmes/" + id + "/restoration"));
        return "redirect:/programmes";
    }

    @PostMapping("/programmes/{id}/restoration")
    String restore(@PathVariable ProgrammeId id, Subtree reader, RedirectAttributes redirect) {
        service.restore(id, reader);
        redirect.addFlashAttribute("flash", Flash.done("progress.programme.restored"));
        return "redirect:/programmes";
    }

    /** Somebody below reads it and does not open its form. */
    private ProgrammeRow own(ProgrammeId id, Subtree reader, Model model) {
        ProgrammeRow row = queries.require(id, reader);
        about(organizations.require(row.organization(), reader), row, model);
        return row;
    }

    private OrganizationRow root(Subtree reader) {
        return organizations.root(reader).orElseThrow(NotFound::new);
    }

    private static void about(OrganizationRow organization, @Nullable ProgrammeRow row, Model model) {
        model.addAttribute("organization", organization);
        model.addAttribute("programme", row);
        model.addAttribute("measures", ProgrammeMeasure.values());
        model.addAttribute("crumbs", List.of(
                Crumb.of("progress.completion.title", "/completion"), Crumb.of("progress.programme.title", "/programmes")));
    }
}
