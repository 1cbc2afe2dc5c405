package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.member.Period;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;

/** What happened to the number of people on the register between two days, and the list behind each bar. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class ChangesController {
    private final OrganizationQueries organizations;
    private final ChangesView view;
    private final FormPages pages;
    private final Parts parts;
    private final PastDays days;

    ChangesController(OrganizationQueries organizations, ChangesView view, FormPages pages, Parts parts, PastDays days) {
        this.organizations = organizations;
        this.view = view;
        this.pages = pages;
        this.parts = parts;
        this.days = days;
    }

    @GetMapping("/organizations/{id}/members/changes")
    String changes(
            @PathVariable OrganizationId id,
            @ModelAttribute("question") ChangesQuestion question,
            BindingResult binding,
            Subtree subtree,
            Model model,
            HttpServletResponse response) {
        List<OrganizationRow> way = organizations.path(id, subtree);
        OrganizationRow place = way.get(way.size() - 1);
        if (place.type() == OrganizationType.CENTRE) {
            return "redirect:/organizations/" + id;
        }
        Period period = question.period(days, binding);
        ChangesAsked asked = new ChangesAsked(place, parts.narrowed(subtree, place), period, question.about(period));
        List<Crumb> crumbs = new ArrayList<>(pages.toRegister(way));
        model.addAttribute("asked", asked);
        model.addAttribute("reader", subtree);
        model.addAttribute("crumbs", crumbs);
        if (binding.hasErrors()) {
            response.setStatus(422);
            return "member/changes";
        }
        if (question.change() == null) {
            return view.waterfall(asked, model);
        }
        crumbs.add(Crumb.of("member.changes.title", asked.waterfall()));
        return view.list(asked, question.change(), model);
    }
}
