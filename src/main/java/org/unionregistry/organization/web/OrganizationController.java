package org.unionregistry.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.HeadcountQueries;
import org.unionregistry.organization.HeadcountRow;
import org.unionregistry.organization.MandateQueries;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OrganizationFilter;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationSearch;
import org.unionregistry.organization.ReorganizationQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** The page of one organisation. */
@Controller
@Requires(Permission.ORGANIZATION_VIEW)
class OrganizationController {
    private static final int CHILDREN = 50;

    private final OrganizationQueries queries;
    private final MandateQueries mandates;
    private final HeadcountQueries headcounts;
    private final OrganizationSearch search;
    private final ReorganizationQueries events;
    private final Clock clock;

    OrganizationController(
            OrganizationQueries queries,
            MandateQueries mandates,
            HeadcountQueries headcounts,
            OrganizationSearch search,
            ReorganizationQueries events,
            Clock clock) {
        this.queries = queries;
        this.mandates = mandates;
        this.headcounts = headcounts;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/organizations/{id}")
    String show(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = queries.path(id, subtree);
        OrganizationRow organization = Paths.last(path);
        model.addAttribute("organization", organization);
        model.addAttribute("card", queries.card(id, subtree));
        model.addAttribute("crumbs", Paths.crumbsAbove(path));
        model.addAttribute("above", subtree.outranks(organization));
        model.addAttribute("moves", LifePages.moves(organization, subtree));
        model.addAttribute("events", events.of(organization, subtree));
        offices(mandates.history(id, subtree), model);
        if (organization.isPrimary()) {
            numbers(headcounts.history(id, subtree), model);
        } else {
            children(id, subtree, model);
        }
        return "organization/show";
    }

    private void offices(List<MandateRow> history, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<MandateRow> current = history.stream().filter(one -> one.isCurrentOn(today)).toList();
        model.addAttribute("chair", first(current, Office.CHAIR));
        model.addAttribute("others", current.stream().filter(one -> one.office() != Office.CHAIR).toList());
        model.addAttribute(
                "formerChairs",
                history.stream()
                        .filter(one -> one.office() == Office.CHAIR && !one.isCurrentOn(today))
                        .toList());
    }

    private static @Nullable MandateRow first(List<MandateRow> mandates, Office office) {
        return mandates.stream().filter(one -> one.office() == office).findFirst().orElse(null);
    }

    private static void numbers(List<HeadcountRow> history, Model model) {
        model.addAttribute("headcounts", history);
        model.addAttribute("current", history.stream().filter(HeadcountRow::current).findFirst().orElse(null));
        model.addAttribute("waiting", history.stream().filter(HeadcountRow::isWaiting).findFirst().orElse(null));
    }

    private void children(OrganizationId id, Subtree subtree, Model model) {
        var page = KeyPage.of(
                search.list(OrganizationFilter.childrenOf(id), CHILDREN + 1, subtree),
                CHILDREN,
                OrganizationFilter.Position.START);
        model.addAttribute("rows", page.rows());
        if (page.hasNext()) {
            String last = page.last().organization().id().toString();
            model.addAttribute("nextUrl", "/organizations?parent=" + id + "&after=" + last);
        }
    }
}
