package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.ProgrammeId;
import org.unionregistry.progress.ProgrammeQueries;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;

/** Deadlines and the decisions that set them, for everybody they bind. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class ProgrammeListController {
    private final ProgrammeQueries queries;
    private final ProgrammePages pages;
    private final Clock clock;

    ProgrammeListController(ProgrammeQueries queries, ProgrammePages pages, Clock clock) {
        this.queries = queries;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/programmes")
    String list(Subtree reader, Model model) {
        List<ProgrammeRow> rows = queries.of(reader);
        model.addAttribute("rows", rows);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("editable", rows.stream().filter(row -> row.isSetIn(reader)).map(ProgrammeRow::id).toList());
        model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", "/completion")));
        return "progress/programmes";
    }

    @GetMapping("/programmes/{id}")
    String show(@PathVariable ProgrammeId id, Subtree reader, Model model) {
        ProgrammePage page = pages.find(id, reader);
        model.addAttribute("page", page);
        model.addAttribute("editable", page.programme().isSetIn(reader));
        model.addAttribute("crumbs", List.of(
                Crumb.of("progress.completion.title", "/completion"), Crumb.of("progress.programme.title", "/programmes")));
        return "progress/programme-show";
    }
}
