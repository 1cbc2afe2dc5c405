package org.unionregistry.organization.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.ReorganizationQueries;
import org.unionregistry.organization.ReorganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.ActorNames;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** What has become of an organisation so far; who sees only figures reads it too. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class LifeHistoryController {
    private final OrganizationQueries queries;
    private final ReorganizationQueries events;
    private final ActorNames names;

    LifeHistoryController(OrganizationQueries queries, ReorganizationQueries events, ActorNames names) {
        this.queries = queries;
        this.events = events;
        this.names = names;
    }

    @GetMapping("/organizations/{id}/events")
    String history(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = queries.path(id, subtree);
        OrganizationRow organization = Paths.last(path);
        List<ReorganizationRow> rows = events.of(organization, subtree);
        boolean reorganised = organization.isPrimary() || organization.type() == OrganizationType.LOCAL;
        model.addAttribute("organization", organization);
        model.addAttribute("above", subtree.outranks(organization) && reorganised);
        model.addAttribute("moves", LifePages.moves(organization, subtree));
        model.addAttribute("events", rows);
        model.addAttribute(
                "names",
                names.of(rows.stream()
                        .flatMap(row -> Stream.of(row.enteredBy(), row.undoneBy()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        model.addAttribute("crumbs", subtree.showsPeople() ? Paths.crumbs(path) : List.of());
        return "organization/events";
    }
}
