package org.unionregistry.library.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.library.Audience;
import org.unionregistry.library.LibraryDocumentId;
import org.unionregistry.library.LibraryQueries;
import org.unionregistry.library.LibraryService;
import org.unionregistry.library.SentFile;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Publishes documents for all below, puts new versions in their place, and withdraws them. */
@Controller
@Requires(Permission.DOCUMENT_PUBLISH)
class PublishingController {
    private final LibraryQueries queries;
    private final LibraryService service;

    PublishingController(LibraryQueries queries, LibraryService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/library/new")
    String form(Model model) {
        model.addAttribute("form", LibraryForm.empty());
        return page(model);
    }

    @PostMapping("/library")
    String publish(
            @ModelAttribute("form") LibraryForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Audience audience = form.audience(binding);
        SentFile file = form.sent(binding);
        LibraryDocumentId id = form.key();
        String title = Typed.words(form.title());
        if (Attempt.made(binding, response, model, () ->
                service.publish(id, title, Objects.requireNonNull(audience), Objects.requireNonNull(file), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("library.published"));
            return "redirect:/library/" + id;
        }
        return page(model);
    }

    @GetMapping("/library/{id}/versions/new")
    String newVersion(@PathVariable LibraryDocumentId id, Subtree reader, Model model) {
        model.addAttribute("form", LibraryForm.empty());
        return version(id, reader, model);
    }

    @PostMapping("/library/{id}/versions")
    String replace(
            @PathVariable LibraryDocumentId id,
            @ModelAttribute("form") LibraryForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        queries.require(id, reader);
        SentFile file = form.sent(binding);
        if (Attempt.made(binding, response, model, () -> service.replace(id, Objects.requireNonNull(file), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("library.replaced"));
            return "redirect:/library/" + id;
        }
        return version(id, reader, model);
    }

    @PostMapping("/library/{id}/withdrawal")
    String withdraw(@PathVariable LibraryDocumentId id, Subtree reader, RedirectAttributes redirect) {
        service.withdraw(id, reader);
        redirect.addFlashAttribute("flash", Flash.done("library.withdrawn").withUndo("/library/" + id + "/restoration"));
        return "redirect:/library/" + id;
    }

    @PostMapping("/library/{id}/restoration")
    String restore(@PathVariable LibraryDocumentId id, Subtree reader, RedirectAttributes redirect) {
        service.restore(id, reader);
        redirect.addFlashAttribute("flash", Flash.done("library.restored"));
        return "redirect:/library/" + id;
    }

    private String version(LibraryDocumentId id, Subtree reader, Model model) {
        model.addAttribute("row", queries.require(id, reader));
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("audiences", Audience.values());
        model.addAttribute("crumbs", List.of(Crumb.of("library.title", "/library")));
        return "library/publish";
    }
}
