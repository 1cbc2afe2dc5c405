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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateQueries;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.MandateRules;
import org.unionregistry.organization.MandateService;
import org.unionregistry.organization.NewMandate;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** All offices of an organisation: who holds them, who held them, and giving one besides the chair's. */
@Controller
@Requires(Permission.MANDATE_RECORD)
class MandateController {
    private final OrganizationQueries organizations;
    private final MandateQueries queries;
    private final MandateService service;
    private final Actors actors;
    private final Clock clock;

    MandateController(
            OrganizationQueries organizations,
            MandateQueries queries,
            MandateService service,
            Actors actors,
            Clock clock) {
        this.organizations = organizations;
        this.queries = queries;
        this.service = service;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/organizations/{id}/mandates")
    @Requires(Permission.ORGANIZATION_VIEW)
    String list(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<MandateRow> all = queries.history(id, subtree);
        offices(id, subtree, model);
        model.addAttribute("current", all.stream().filter(one -> one.isCurrentOn(today)).toList());
        model.addAttribute("own", actors.current().map(Actor::mandateId).orElse(null));
        model.addAttribute("past", all.stream().filter(one -> !one.isCurrentOn(today)).toList());
        return "organization/mandates";
    }

    @GetMapping("/organizations/{id}/mandates/new")
    String form(@PathVariable OrganizationId id, @RequestParam Office office, Subtree subtree, Model model) {
        requireOffice(office, offices(id, subtree, model));
        model.addAttribute("form", MandateForm.empty(office));
        model.addAttribute("office", office);
        return "organization/mandate";
    }

    @PostMapping("/organizations/{id}/mandates")
    String appoint(
            @PathVariable OrganizationId id,
            @RequestParam Office office,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        requireOffice(office, offices(id, subtree, model));
        NewMandate command = form.toCommand(binding);
        if (!binding.hasErrors()) {
            try {
                MandateId mandate = service.appoint(id, office, command, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.mandate.recorded", command.name().full()));
                redirect.addFlashAttribute("invitable", mandate.toString());
                return "redirect:/organizations/" + id + "/mandates";
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        model.addAttribute("office", office);
        return "organization/mandate";
    }

    private List<Office> offices(OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        List<Office> mine = MandateRules.officesAt(Paths.last(path), subtree);
        model.addAttribute("organization", Paths.last(path));
        model.addAttribute("offices", mine);
        model.addAttribute("crumbs", Paths.crumbs(path));
        return mine;
    }

    private static void requireOffice(Office office, List<Office> mine) {
        if (office == Office.CHAIR || office == Office.SECRETARY) {
            throw new NotFound();
        }
        if (!mine.contains(office)) {
            throw new AccessDeniedException("This office is given by the superior organisation");
        }
    }
}
