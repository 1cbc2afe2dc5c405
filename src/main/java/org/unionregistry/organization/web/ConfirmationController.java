package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.unionregistry.organization.Confirmation;
import org.unionregistry.organization.ConfirmationQueries;
import org.unionregistry.organization.ConfirmationService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.ActorNames;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** The yearly look at the card of one's organisation. */
@Controller
@Requires(Permission.HEADCOUNT_ENTER)
class ConfirmationController {
    private final OrganizationQueries organizations;
    private final ConfirmationQueries queries;
    private final ConfirmationService service;
    private final ActorNames names;

    ConfirmationController(
            OrganizationQueries organizations, ConfirmationQueries queries, ConfirmationService service, ActorNames names) {
        this.organizations = organizations;
        this.queries = queries;
        this.service = service;
        this.names = names;
    }

    @GetMapping("/organizations/{id}/card")
    String card(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        ClosedPage.requireOpen(organizations.path(id, subtree));
        model.addAttribute("form", new ConfirmationForm(null, null));
        return page(id, subtree, model);
    }

    /** All is right, or the remark says what is not. */
    @PostMapping("/organizations/{id}/card")
    String say(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") ConfirmationForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String wrong,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        organizations.require(id, subtree);
        String remark = Typed.text(form.remark());
        if (wrong != null && remark == null) {
            binding.rejectValue("remark", "organization.card.remark.missing");
        }
        if (!binding.hasErrors()) {
            try {
                return done(id, Typed.number(form.version()), wrong == null ? null : remark, subtree, redirect);
            } catch (OptimisticLockingFailureException changed) {
                response.setStatus(409);
                model.addAttribute("changed", true);
                return page(id, subtree, model);
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        return page(id, subtree, model);
    }

    private String done(
            OrganizationId id, long version, @Nullable String remark, Subtree subtree, RedirectAttributes redirect) {
        if (remark == null) {
            service.confirm(id, version, subtree);
        } else {
            service.remark(id, version, remark, subtree);
        }
        redirect.addFlashAttribute("flash", Flash.done(remark == null ? "organization.card.confirmed" : "organization.card.noted"));
        return "redirect:/organizations/" + id;
    }

    private String page(OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        Confirmation confirmation = queries.of(id, subtree);
        UUID by = confirmation.confirmedBy();
        model.addAttribute("organization", Paths.last(path));
        model.addAttribute("card", organizations.card(id, subtree));
        model.addAttribute("confirmation", confirmation);
        model.addAttribute("by", by == null ? null : names.of(List.of(by)).get(by));
        model.addAttribute("crumbs", Paths.crumbs(path));
        return "organization/card";
    }
}
