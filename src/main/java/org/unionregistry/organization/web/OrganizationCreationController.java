package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.Namesakes;
import org.unionregistry.organization.NewOrganization;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationService;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** A new organisation below one of the user's part; one that is called like another there is asked about first. */
@Controller
@Requires(Permission.ORGANIZATION_EDIT)
class OrganizationCreationController {
    private final OrganizationQueries queries;
    private final OrganizationService service;
    private final OrganizationFormPages pages;
    private final Namesakes namesakes;

    OrganizationCreationController(
            OrganizationQueries queries, OrganizationService service, OrganizationFormPages pages, Namesakes namesakes) {
        this.queries = queries;
        this.namesakes = namesakes;
        this.service = service;
        this.pages = pages;
    }

    /** Asks for the type first where there is a choice. */
    @GetMapping("/organizations/new")
    String form(
            @RequestParam OrganizationId parent,
            @RequestParam(required = false) @Nullable OrganizationType type,
            Subtree subtree,
            Model model) {
        List<OrganizationRow> path = queries.path(parent, subtree);
        List<OrganizationType> types = OrganizationFormPages.typesBelow(Paths.last(path));
        if (types.isEmpty() || type != null && !types.contains(type)) {
            throw new NotFound();
        }
        if (type == null && Paths.last(path).type() == OrganizationType.REGION) {
            model.addAttribute("parent", Paths.last(path));
            model.addAttribute("crumbs", Paths.crumbs(path));
            model.addAttribute("types", types);
            return "organization/new-type";
        }
        OrganizationType chosen = type == null ? types.get(0) : type;
        model.addAttribute("form", OrganizationForm.empty(parent, chosen));
        return pages.create(path, chosen, subtree, model);
    }

    @PostMapping("/organizations")
    String create(
            @Valid @ModelAttribute("form") OrganizationForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String another,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<OrganizationRow> path = queries.path(OrganizationId.of(Typed.words(form.parent())), subtree);
        OrganizationRow parent = Paths.last(path);
        OrganizationType type = OrganizationFormPages.typesBelow(parent).stream()
                .filter(one -> one.name().equals(form.type()))
                .findFirst()
                .orElseThrow(NotFound::new);
        NewOrganization command = form.toCommand(type, parent.id(), binding);
        List<OrganizationRow> alike = binding.hasErrors() || another != null ? List.of() : namesakes.of(command, subtree);
        if (!binding.hasErrors() && alike.isEmpty()) {
            try {
                OrganizationId id = service.create(command, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.created", command.details().names().brief()));
                return "redirect:/organizations/" + id;
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        model.addAttribute("alike", alike);
        return pages.create(path, type, subtree, model);
    }
}
