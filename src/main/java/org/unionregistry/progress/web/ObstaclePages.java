package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.ObstacleId;
import org.unionregistry.progress.ObstacleQueries;
import org.unionregistry.progress.ObstacleReason;
import org.unionregistry.progress.ObstacleRow;
import org.unionregistry.shared.ActorNames;
import org.unionregistry.shared.web.Crumb;

/** What all pages about obstacles show. */
@Component
class ObstaclePages {
    private final OrganizationQueries organizations;
    private final ObstacleQueries queries;
    private final ActorNames names;
    private final Clock clock;

    ObstaclePages(OrganizationQueries organizations, ObstacleQueries queries, ActorNames names, Clock clock) {
        this.organizations = organizations;
        this.queries = queries;
        this.names = names;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The organisation, or a 404 outside the user's part. */
    void about(OrganizationId id, Subtree subtree, Model model) {
        OrganizationRow organization = organizations.require(id, subtree);
        model.addAttribute("organization", organization);
        model.addAttribute("reasons", ObstacleReason.values());
        model.addAttribute("crumbs", List.of(
                Crumb.of("progress.completion.title", "/completion"), Crumb.of("progress.obstacle.title", "/completion/obstacles")));
    }

    ObstacleRow open(ObstacleId id, Subtree subtree, Model model) {
        ObstacleRow row = queries.require(id, subtree);
        about(row.organization(), subtree, model);
        model.addAttribute("obstacle", row);
        return row;
    }

    /** The rows, and who wrote them down for a reader who may know. */
    void show(List<ObstacleRow> rows, Subtree subtree, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("today", today());
        boolean people = subtree.showsPeople();
        model.addAttribute("people", people);
        model.addAttribute("names", people ? names(rows) : Map.of());
    }

    private Map<UUID, String> names(List<ObstacleRow> rows) {
        return names.of(rows.stream().map(ObstacleRow::notedBy).filter(Objects::nonNull).distinct().toList());
    }

    static String list(OrganizationId organization) {
        return "/organizations/" + organization + "/obstacles";
    }
}
