package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateQueries;
import org.unionregistry.organization.MandateRules;
import org.unionregistry.organization.MandateService;
import org.unionregistry.organization.NewMandate;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** A new chair: says whose rights end at once, and offers to invite the new one. */
@Controller
@Requires(Permission.MANDATE_RECORD)
class ChairController {
    private final OrganizationQueries organizations;
    private final MandateQueries queries;
    private final MandateService service;

    ChairController(OrganizationQueries organizations, MandateQueries queries, MandateService service) {
        this.organizations = organizations;
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/organizations/{id}/chair")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        ClosedPage.requireOpen(organizations.path(id, subtree));
        model.addAttribute("form", MandateForm.empty(Office.CHAIR));
        return page(id, subtree, model);
    }

    @PostMapping("/organizations/{id}/chair")
    String record(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        organizations.require(id, subtree);
        NewMandate command = form.toCommand(binding);
        if (!binding.hasErrors()) {
            try {
                MandateId mandate = service.recordChair(id, command, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.chair.recorded", command.name().full()));
                redirect.addFlashAttribute("invitable", mandate.toString());
                return "redirect:/organizations/" + id;
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        return page(id, subtree, model);
    }

    private String page(OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        OrganizationRow organization = Paths.last(path);
        if (!MandateRules.officesAt(organization, subtree).contains(Office.CHAIR)) {
            throw new AccessDeniedException("The chair is recorded by the superior organisation");
        }
        model.addAttribute("organization", organization);
        model.addAttribute("chair", queries.chairs(List.of(id), subtree).get(id));
        model.addAttribute("crumbs", Paths.crumbs(path));
        return "organization/chair";
    }
}
