package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.HeadcountQueries;
import org.unionregistry.organization.HeadcountRow;
import org.unionregistry.organization.HeadcountService;
import org.unionregistry.organization.HeadcountStatus;
import org.unionregistry.organization.NewHeadcount;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** Declares how many workers, students and members a primary organisation has. */
@Controller
@Requires(Permission.HEADCOUNT_ENTER)
class HeadcountController {
    private final OrganizationQueries organizations;
    private final HeadcountQueries queries;
    private final HeadcountService service;
    private final Clock clock;

    HeadcountController(
            OrganizationQueries organizations, HeadcountQueries queries, HeadcountService service, Clock clock) {
        this.organizations = organizations;
        this.queries = queries;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/organizations/{id}/headcounts/new")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        ClosedPage.requireOpen(organizations.path(id, subtree));
        String page = page(id, subtree, model);
        HeadcountRow waiting = (HeadcountRow) model.getAttribute("waiting");
        HeadcountRow current = (HeadcountRow) model.getAttribute("current");
        boolean above = Boolean.TRUE.equals(model.getAttribute("above"));
        model.addAttribute(
                "form", HeadcountForm.startingFrom(waiting != null && !above ? waiting : current, LocalDate.now(clock)));
        return page;
    }

    @PostMapping("/organizations/{id}/headcounts")
    String declare(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") HeadcountForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        organizations.require(id, subtree);
        NewHeadcount command = form.toCommand(id, binding);
        if (!binding.hasErrors()) {
            try {
                HeadcountStatus status = service.declare(command, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.headcount.entered." + status, command.members()));
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
        if (!organization.isPrimary()) {
            throw new NotFound();
        }
        List<HeadcountRow> history = queries.history(id, subtree);
        model.addAttribute("organization", organization);
        model.addAttribute("above", subtree.outranks(organization));
        model.addAttribute("current", history.stream().filter(HeadcountRow::current).findFirst().orElse(null));
        model.addAttribute("waiting", history.stream().filter(HeadcountRow::isWaiting).findFirst().orElse(null));
        model.addAttribute("crumbs", Paths.crumbs(path));
        return "organization/headcount";
    }
}
