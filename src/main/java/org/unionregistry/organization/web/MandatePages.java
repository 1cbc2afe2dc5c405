package org.unionregistry.organization.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateQueries;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.web.Crumb;

/** What the pages of one mandate have in common: finding it in the user's part, and the way back to its list. */
@Component
class MandatePages {
    private final OrganizationQueries organizations;
    private final MandateQueries queries;

    MandatePages(OrganizationQueries organizations, MandateQueries queries) {
        this.organizations = organizations;
        this.queries = queries;
    }

    MandateRow require(MandateId id, Subtree subtree) {
        return queries.find(id, subtree).orElseThrow(NotFound::new);
    }

    void into(Model model, MandateRow mandate, Subtree subtree) {
        OrganizationId place = mandate.organizationId();
        model.addAttribute("mandate", mandate);
        model.addAttribute("back", back(mandate));
        model.addAttribute("crumbs", place == null
                ? List.of(Crumb.of("organization.districts.title", "/education-districts"))
                : Paths.crumbs(organizations.path(place, subtree)));
    }

    static String back(MandateRow mandate) {
        OrganizationId place = mandate.organizationId();
        return place == null ? "/education-districts" : "/organizations/" + place + "/mandates";
    }
}
