package org.unionregistry.statistics.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CellChange;
import org.unionregistry.statistics.DeskRow;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.FormFiller;
import org.unionregistry.statistics.FormValues;
import org.unionregistry.statistics.ReportPlace;
import org.unionregistry.statistics.ReportPlaces;
import org.unionregistry.statistics.ReportQueries;
import org.unionregistry.statistics.ReportRow;
import org.unionregistry.statistics.SentReports;

/** What every page of a report shows: whose it is, how far it is, and its values. */
@Component
class ReportPages {
    private final ReportPlaces places;
    private final ReportQueries reports;
    private final FormFiller filler;

    ReportPages(ReportPlaces places, ReportQueries reports, FormFiller filler) {
        this.places = places;
        this.reports = reports;
        this.filler = filler;
    }

    /** A draft is filled from the register of now; what was sent stands as it was sent. */
    ReportPage find(CampaignId campaign, OrganizationId organization, Subtree reader) {
        ReportPlace place = places.require(campaign, organization, reader);
        ReportRow row = reports.of(campaign, organization);
        FilledForm filled = row.state().isOpen()
                ? filler.draft(place, SentReports.typed(row))
                : SentReports.filled(row, place);
        List<CellChange> changes = row.state().isOpen() || row.number() < 2
                ? List.of()
                : SentReports.changes(place.asked(), reports.previous(campaign, organization), row.content());
        List<DeskRow> below = place.isLocal() ? reports.desk(place.campaign(), place.part()) : List.of();
        return new ReportPage(place, row, filled, reader.outranks(place.organization()), changes, below);
    }

    /** Where the register, corrected since, says otherwise than a report that was sent. */
    List<CellChange> drift(ReportPage page) {
        if (page.row().state().isOpen() || page.place().isLocal()) {
            return List.of();
        }
        FormValues now = filler.draft(page.place(), SentReports.typed(page.row())).values();
        return SentReports.differences(page.place().asked(), page.filled().values(), now).stream()
                .filter(change -> change.cell().source().isDerived())
                .toList();
    }

    String show(String view, ReportPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("crumbs", List.of(
                Crumb.of("statistics.reports", "/reports"), Crumb.text(page.place().form().title(), "/reports/" + page.place().campaign().id())));
        return view;
    }
}
