package org.unionregistry.statistics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Permits;
import org.unionregistry.statistics.AcceptedReports;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CampaignQueries;
import org.unionregistry.statistics.CampaignRow;
import org.unionregistry.statistics.DeskRow;
import org.unionregistry.statistics.FormCell;
import org.unionregistry.statistics.FormTemplates;
import org.unionregistry.statistics.ReportQueries;
import org.unionregistry.statistics.ReportState;

/** What is collected, and the desk of whoever collects it. */
@Controller
@Requires(Permission.REPORT_VIEW)
class ReportListController {
    /** In an address, the primaries directly under a region. */
    private static final String DIRECT = "direct";

    private final CampaignQueries campaigns;
    private final ReportQueries reports;
    private final AcceptedReports accepted;
    private final FormTemplates templates;
    private final OrganizationQueries organizations;
    private final Clock clock;

    ReportListController(
            CampaignQueries campaigns, ReportQueries reports, AcceptedReports accepted, FormTemplates templates, OrganizationQueries organizations, Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.accepted = accepted;
        this.templates = templates;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/reports")
    String list(Subtree reader, Model model) {
        model.addAttribute("campaigns", campaigns.all(reader));
        model.addAttribute("counts", reports.counts(reader));
        model.addAttribute("templates", templates);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("primary", reader instanceof Subtree.Primary);
        return "statistics/reports";
    }

    /** A primary has one report and is led to it. */
    @GetMapping("/reports/{id}")
    String desk(@PathVariable CampaignId id, @RequestParam(required = false) @Nullable String local, Subtree reader, Model model) {
        CampaignRow campaign = campaigns.require(id, reader);
        if (reader instanceof Subtree.Primary primary) {
            return "redirect:" + ReportAddress.of(id, primary.id());
        }
        about(campaign, model);
        LocalDate today = LocalDate.now(clock);
        boolean regional = reader instanceof Subtree.Region && local == null;
        List<DeskRow> all = reports.desk(campaign, part(local, reader));
        if (regional) {
            List<DeskRow> totals = reports.locals(campaign, reader);
            model.addAttribute("groups", DeskGroup.byLocal(all, totals, campaign.primaryDue(), today, clock.getZone()));
            model.addAttribute("all", DeskGroup.one(all, null, campaign.primaryDue(), today, clock.getZone()));
            model.addAttribute("locals", totals.size());
            model.addAttribute("consolidated", totals.stream().filter(row -> row.state() == ReportState.ACCEPTED).count());
            return "statistics/desk-locals";
        }
        List<DeskRow> rows = DIRECT.equals(local) ? all.stream().filter(row -> row.local() == null).toList() : all;
        model.addAttribute("rows", rows);
        model.addAttribute("group", DeskGroup.one(rows, null, campaign.primaryDue(), today, clock.getZone()));
        model.addAttribute("total", total(id, local, reader));
        model.addAttribute("waiting", Permits.may(Permission.REPORT_ACCEPT) ? rows.stream().filter(row -> row.state() == ReportState.SENT).count() : 0);
        model.addAttribute("today", today);
        model.addAttribute("zone", clock.getZone());
        return "statistics/desk";
    }

    /** The part of the reader's part an address asks for. */
    private Subtree part(@Nullable String local, Subtree reader) {
        return local == null || local.equals(DIRECT) ? reader : new Subtree.Local(organizations.require(OrganizationId.of(local), reader).id());
    }

    /** Where the consolidated report of the rows stands. */
    private static String total(CampaignId id, @Nullable String local, Subtree reader) {
        if (reader instanceof Subtree.Local own) {
            return ReportAddress.of(id, own.id());
        }
        return local == null || local.equals(DIRECT) ? "/reports/" + id + "/total" : "/reports/" + id + "/organizations/" + local;
    }

    /** What a cell of the total is made of. */
    @GetMapping("/reports/{id}/cells/{cell}")
    String parts(@PathVariable CampaignId id, @PathVariable String cell, Subtree reader, Model model) {
        CampaignRow campaign = campaigns.require(id, reader);
        about(campaign, model);
        FormCell found = templates.require(campaign.form()).additive(cell);
        model.addAttribute("crumbs", List.of(
                Crumb.of("statistics.reports", "/reports"), Crumb.of("statistics.total", "/reports/" + id + "/total")));
        return CellPage.show(found, accepted.parts(campaign, found.code(), reader), model);
    }

    private void about(CampaignRow campaign, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("form", templates.require(campaign.form()));
        model.addAttribute("crumbs", List.of(Crumb.of("statistics.reports", "/reports")));
    }
}
