package org.unionregistry.progress.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.ObstacleCounts;
import org.unionregistry.progress.ObstacleQueries;
import org.unionregistry.progress.ObstacleReason;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;

/** What keeps the organisations of a part back, reason by reason, and what is urgent. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class ObstacleTableController {
    private final CompletionPlaces places;
    private final ObstaclePages pages;
    private final ObstacleQueries queries;
    private final ObstacleCounts counts;

    ObstacleTableController(CompletionPlaces places, ObstaclePages pages, ObstacleQueries queries, ObstacleCounts counts) {
        this.places = places;
        this.pages = pages;
        this.queries = queries;
        this.counts = counts;
    }

    @GetMapping({"/completion/obstacles", "/completion/{id}/obstacles"})
    String table(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @RequestParam(required = false) @Nullable String reason,
            Subtree reader,
            Model model) {
        CompletionPlace where = places.find(id, false, null, reader);
        Subtree part = where.scope().part();
        ObstacleReason only = Arrays.stream(ObstacleReason.values()).filter(one -> one.name().equals(reason)).findFirst().orElse(null);
        model.addAttribute("where", where);
        model.addAttribute("path", CompletionPages.path(id, false) + "/obstacles");
        model.addAttribute("only", only);
        model.addAttribute("counts", counts.of(part, pages.today()));
        model.addAttribute("most", ObstacleQueries.MOST);
        model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", CompletionPages.path(id, false))));
        pages.show(queries.open(part, only), reader, model);
        return "progress/obstacle-table";
    }
}
