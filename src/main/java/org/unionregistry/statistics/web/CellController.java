package org.unionregistry.statistics.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Permits;
import org.unionregistry.statistics.AcceptedReports;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CellPart;
import org.unionregistry.statistics.CellSource;
import org.unionregistry.statistics.FormCell;
import org.unionregistry.statistics.PeopleBehindQueries;
import org.unionregistry.statistics.PersonBehind;

/** Where the number in a cell of a report comes from: the reports below, the people counted, what happened, or other cells. */
@Controller
@Requires(Permission.REPORT_VIEW)
class CellController {
    /** Of a great university a page would never end. */
    private static final int MOST_PEOPLE = 500;

    private final ReportPages pages;
    private final AcceptedReports accepted;
    private final PeopleBehindQueries people;

    CellController(ReportPages pages, AcceptedReports accepted, PeopleBehindQueries people) {
        this.pages = pages;
        this.accepted = accepted;
        this.people = people;
    }

    @GetMapping("/reports/{id}/organizations/{organization}/cells/{cell}")
    String show(@PathVariable CampaignId id, @PathVariable OrganizationId organization, @PathVariable String cell, Subtree reader, Model model) {
        ReportPage page = pages.find(id, organization, reader);
        FormCell found = (page.place().isLocal() ? page.place().asked() : page.place().form()).cell(cell).orElseThrow(NotFound::new);
        model.addAttribute("page", page);
        model.addAttribute("form", page.place().form());
        model.addAttribute("campaign", page.place().campaign());
        model.addAttribute("crumbs", List.of(
                Crumb.of("statistics.reports", "/reports"), Crumb.text(page.place().form().title(), page.address())));
        if (found.source() == CellSource.SUMMED) {
            List<CellPart> parts = accepted.parts(page.place().campaign(), found.code(), page.place().part());
            return CellPage.show(found, parts, model);
        }
        boolean counted = found.source() == CellSource.STOCK || found.source() == CellSource.FLOW;
        List<PersonBehind> behind = counted && Permits.may(Permission.MEMBER_VIEW) ? people.of(page.place(), found) : List.of();
        model.addAttribute("cell", found);
        model.addAttribute("counted", counted && Permits.may(Permission.MEMBER_VIEW));
        model.addAttribute("count", behind.size());
        model.addAttribute("people", behind.stream().limit(MOST_PEOPLE).toList());
        model.addAttribute("terms", CellTerm.of(page, found));
        return "statistics/cell-source";
    }
}
