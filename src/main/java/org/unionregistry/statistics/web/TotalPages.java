package org.unionregistry.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.statistics.CampaignRow;
import org.unionregistry.statistics.ConfirmedTotal;
import org.unionregistry.statistics.Consolidation;
import org.unionregistry.statistics.ConsolidationQueries;
import org.unionregistry.statistics.FormTemplate;
import org.unionregistry.statistics.FormTemplates;
import org.unionregistry.statistics.ReportQueries;
import org.unionregistry.statistics.ReportState;
import org.unionregistry.statistics.Totals;

/** What a page of a consolidated report shows. */
@Component
class TotalPages {
    private final ConsolidationQueries consolidations;
    private final Totals totals;
    private final ReportQueries reports;
    private final FormTemplates templates;

    TotalPages(ConsolidationQueries consolidations, Totals totals, ReportQueries reports, FormTemplates templates) {
        this.consolidations = consolidations;
        this.totals = totals;
        this.reports = reports;
        this.templates = templates;
    }

    /** What was confirmed stands as it was confirmed, whatever became of the tree since. */
    Consolidation total(CampaignRow campaign, Subtree reader) {
        return total(campaign, totals.of(campaign, reader).orElse(null), reader);
    }

    private Consolidation total(CampaignRow campaign, @Nullable ConfirmedTotal confirmed, Subtree reader) {
        Consolidation now = consolidations.of(campaign, reader);
        return confirmed == null ? now : now.with(confirmed.values());
    }

    String show(CampaignRow campaign, Subtree reader, Model model) {
        FormTemplate form = templates.require(campaign.form()).at(OrganizationType.REGION);
        ConfirmedTotal confirmed = totals.of(campaign, reader).orElse(null);
        model.addAttribute("campaign", campaign);
        model.addAttribute("form", form);
        model.addAttribute("total", total(campaign, confirmed, reader));
        model.addAttribute("confirmed", confirmed);
        model.addAttribute("versions", totals.versions(campaign, reader));
        model.addAttribute("silent", reports.locals(campaign, reader).stream().filter(row -> row.state() != ReportState.ACCEPTED).toList());
        model.addAttribute("own", campaign.organization().value().equals(reader.parameter()));
        model.addAttribute("crumbs", List.of(
                Crumb.of("statistics.reports", "/reports"), Crumb.text(form.title(), "/reports/" + campaign.id())));
        return "statistics/total";
    }
}
