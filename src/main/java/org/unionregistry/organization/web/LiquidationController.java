package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import org.unionregistry.organization.LiquidationService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Closing an organisation: begun, then finished or called off, always by its superior. */
@Controller
@Requires(Permission.ORGANIZATION_EDIT)
class LiquidationController {
    private final OrganizationQueries queries;
    private final LiquidationService service;
    private final Clock clock;

    LiquidationController(OrganizationQueries queries, LiquidationService service, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/organizations/{id}/liquidation")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        model.addAttribute("form", new LiquidationForm(RussianDates.text(LocalDate.now(clock)), null));
        return page(id, subtree, model);
    }

    @PostMapping("/organizations/{id}/liquidation")
    String start(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") LiquidationForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        queries.require(id, subtree);
        LocalDate day = new Typed(binding).date(form.day(), "day");
        if (!binding.hasErrors()) {
            try {
                service.start(id, day, Typed.words(form.document()), subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.liquidation.started")
                        .withUndo("/organizations/" + id + "/liquidation/cancellation"));
                return "redirect:/organizations/" + id;
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        return page(id, subtree, model);
    }

    @PostMapping("/organizations/{id}/liquidation/cancellation")
    String cancel(@PathVariable OrganizationId id, Subtree subtree, RedirectAttributes redirect) {
        service.cancel(id, subtree);
        redirect.addFlashAttribute("flash", Flash.done("organization.liquidation.cancelled"));
        return "redirect:/organizations/" + id;
    }

    private String page(OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = queries.path(id, subtree);
        OrganizationRow organization = Paths.last(path);
        if (!subtree.outranks(organization)) {
            throw new AccessDeniedException("Only the superior closes an organisation");
        }
        model.addAttribute("organization", organization);
        model.addAttribute("card", queries.card(id, subtree));
        model.addAttribute("crumbs", Paths.crumbs(path));
        return "organization/liquidation";
    }
}
