package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.CsvDownload;
import org.unionregistry.shared.spreadsheet.ReportDownload;
import org.unionregistry.statistics.AcceptedReports;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CampaignQueries;
import org.unionregistry.statistics.CampaignRow;
import org.unionregistry.statistics.Consolidation;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.LocalTotal;

/** Reports and consolidated reports in the layout of their form. */
@Controller
@Requires(Permission.REPORT_VIEW)
class ReportFileController {
    private final ReportPages pages;
    private final CampaignQueries campaigns;
    private final TotalPages totals;
    private final OrganizationQueries organizations;
    private final AcceptedReports accepted;
    private final FormWorkbook workbook;
    private final FormTable table;

    ReportFileController(
            ReportPages pages, CampaignQueries campaigns, TotalPages totals, OrganizationQueries organizations,
            AcceptedReports accepted, FormWorkbook workbook, FormTable table) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.totals = totals;
        this.organizations = organizations;
        this.accepted = accepted;
        this.workbook = workbook;
        this.table = table;
    }

    @GetMapping("/reports/{id}/organizations/{organization}.xlsx")
    void report(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader, HttpServletResponse response)
            throws IOException {
        ReportPage page = pages.find(id, organization, reader);
        ReportDownload.send(workbook.fileName(page.filled()), response, out -> workbook.write(page.filled(), page.place().organization(), page.row().version(), out));
    }

    /** Exactly what was sent, for the next level up and to be verified. */
    @GetMapping("/reports/{id}/organizations/{organization}.json")
    ResponseEntity<byte[]> sent(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader) {
        ReportPage page = pages.find(id, organization, reader);
        String content = page.row().content();
        if (content == null) {
            throw new NotFound();
        }
        return ContentFile.of(page.place().form().key() + "-" + page.place().organization().code(), content);
    }

    @GetMapping("/reports/{id}/organizations/{organization}.csv")
    void table(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader, HttpServletResponse response)
            throws IOException {
        ReportPage page = pages.find(id, organization, reader);
        CsvDownload.send(page.place().form().key() + "-" + page.place().organization().code() + ".csv", response, table.rows(page.filled()));
    }

    @GetMapping("/reports/{id}/total.csv")
    void totalTable(@PathVariable CampaignId id, Subtree reader, HttpServletResponse response) throws IOException {
        CampaignRow campaign = campaigns.require(id, reader);
        Consolidation total = totals.total(campaign, reader);
        CsvDownload.send(campaign.form() + "-total.csv", response, table.rows(new FilledForm(total.form(), campaign.asOf(), total.values(), List.of())));
    }

    @GetMapping("/reports/{id}/total.xlsx")
    void total(@PathVariable CampaignId id, Subtree reader, HttpServletResponse response) throws IOException {
        total(campaigns.require(id, reader), List.of(), reader, response);
    }

    /** The region on the first sheet, each local organisation on one of its own. */
    @GetMapping("/reports/{id}/locals.xlsx")
    void locals(@PathVariable CampaignId id, Subtree reader, HttpServletResponse response) throws IOException {
        CampaignRow campaign = campaigns.require(id, reader);
        total(campaign, accepted.byLocal(campaign, reader), reader, response);
    }

    private void total(CampaignRow campaign, List<LocalTotal> parts, Subtree reader, HttpServletResponse response) throws IOException {
        Consolidation total = totals.total(campaign, reader);
        OrganizationRow own = organizations.root(reader).orElseThrow(NotFound::new);
        FilledForm whole = new FilledForm(total.form(), campaign.asOf(), total.values(), List.of());
        ReportDownload.send(workbook.fileName(whole), response, out -> workbook.writeAll(whole, own.fullName(), parts, out));
    }
}
