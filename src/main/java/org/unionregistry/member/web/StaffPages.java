package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.StaffControl;
import org.unionregistry.member.StaffPositionId;
import org.unionregistry.member.StaffRow;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Crumb;

/** What the pages about the paid staff of an organisation have in common. */
@Component
class StaffPages {
    private final OrganizationQueries organizations;
    private final StaffControl control;

    StaffPages(OrganizationQueries organizations, StaffControl control) {
        this.organizations = organizations;
        this.control = control;
    }

    /** The organisation the page is about, and the way to it; 404 outside the user's part. */
    List<Crumb> about(OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        List<Crumb> crumbs = new ArrayList<>();
        path.forEach(one -> crumbs.add(Crumb.text(one.shortName(), "/organizations/" + one.id())));
        model.addAttribute("organization", path.get(path.size() - 1));
        model.addAttribute("crumbs", crumbs);
        return crumbs;
    }

    /** The same for the forms, which lead back to the list. */
    void form(OrganizationId id, Subtree subtree, Model model) {
        about(id, subtree, model).add(Crumb.of("member.staff.list.title", "/organizations/" + id + "/staff"));
    }

    StaffRow open(StaffPositionId id, Subtree subtree, Model model) {
        StaffRow row = control.require(id, subtree);
        form(row.organization(), subtree, model);
        model.addAttribute("position", row);
        return row;
    }
}
