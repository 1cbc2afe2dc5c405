package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.OrganizationDetails;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Show;
import org.unionregistry.shared.web.Typed;

/** Changes of an organisation that leave it where it stands. */
@Controller
@Requires(Permission.ORGANIZATION_EDIT)
class OrganizationEditController {
    private final OrganizationQueries queries;
    private final OrganizationService service;
    private final OrganizationFormPages pages;
    private final Show show;

    OrganizationEditController(
            OrganizationQueries queries, OrganizationService service, OrganizationFormPages pages, Show show) {
        this.queries = queries;
        this.service = service;
        this.pages = pages;
        this.show = show;
    }

    @GetMapping("/organizations/{id}/edit")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = ClosedPage.requireOpen(queries.path(id, subtree));
        OrganizationForm form = OrganizationForm.from(Paths.last(path), queries.card(id, subtree));
        model.addAttribute("form", form);
        model.addAttribute("shown", form.values());
        return pages.edit(path, subtree, model);
    }

    @PostMapping("/organizations/{id}")
    String edit(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") OrganizationForm form,
            BindingResult binding,
            @RequestParam Map<String, String> sent,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<OrganizationRow> path = queries.path(id, subtree);
        OrganizationDetails details = form.details(Paths.last(path).type(), binding);
        if (!binding.hasErrors()) {
            try {
                service.edit(id, Typed.number(form.version()), details, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.edited"));
                return "redirect:/organizations/" + id;
            } catch (OptimisticLockingFailureException stale) {
                response.setStatus(409);
                return stale(form, sent, id, subtree, model);
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        model.addAttribute("shown", Stale.shown(sent));
        return pages.edit(path, subtree, model);
    }

    /** Both versions side by side; saving again keeps what this person has changed, knowingly. */
    private String stale(OrganizationForm form, Map<String, String> sent, OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = queries.path(id, subtree);
        String page = pages.edit(path, subtree, model);
        Map<String, String> words = new HashMap<>();
        show.choices(LocalKind.values(), "organization.localKind").forEach(one -> words.put(one.value(), one.text()));
        show.choices(InstitutionType.values(), "organization.institutionType")
                .forEach(one -> words.put(one.value(), one.text()));
        OrganizationForm saved = OrganizationForm.from(Paths.last(path), queries.card(id, subtree));
        Stale stale = Stale.of(sent, form.values(), saved.values());
        stale.into(model, (field, value) -> "phone".equals(field) ? show.phone(value) : words.getOrDefault(value, value));
        model.addAttribute("form", saved.with(stale.merged()));
        return page;
    }
}
