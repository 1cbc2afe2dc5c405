package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.unionregistry.shared.spreadsheet.ReportDownload;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CampaignQueries;
import org.unionregistry.statistics.CampaignRow;
import org.unionregistry.statistics.Consolidation;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.LocalTotal;
import org.unionregistry.statistics.LocalTotals;

/** Reports and consolidated reports in the layout of their form. */
@Controller
@Requires(Permission.REPORT_VIEW)
class ReportFileController {
    private final ReportPages pages;
    private final CampaignQueries campaigns;
    private final TotalPages totals;
    private final OrganizationQueries organizations;
    private final LocalTotals locals;
    private final FormWorkbook workbook;

    ReportFileController(
            ReportPages pages, CampaignQueries campaigns, TotalPages totals, OrganizationQueries organizations,
            LocalTotals locals, FormWorkbook workbook) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.totals = totals;
        this.organizations = organizations;
        this.locals = locals;
        this.workbook = workbook;
    }

    @GetMapping("/reports/{id}/organizations/{organization}.xlsx")
    void report(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader, HttpServletResponse response)
            throws IOException {
        ReportPage page = pages.find(id, organization, reader);
        send(page.filled(), page.place().organization(), response);
    }

    /** Exactly what was sent, for the next level up and to be verified. */
    @GetMapping("/reports/{id}/organizations/{organization}.json")
    ResponseEntity<byte[]> sent(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader) {
        ReportPage page = pages.find(id, organization, reader);
        String content = page.row().content();
        if (content == null) {
            throw new NotFound();
        }
        String name = page.place().form().key() + "-" + page.place().organization().code() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/reports/{id}/total.xlsx")
    void total(@PathVariable CampaignId id, Subtree reader, HttpServletResponse response) throws IOException {
        CampaignRow campaign = campaigns.require(id, reader);
        Consolidation total = totals.total(campaign, reader);
        OrganizationRow own = organizations.root(reader).orElseThrow(NotFound::new);
        send(new FilledForm(total.form(), campaign.asOf(), total.values(), List.of()), own, response);
    }

    /** The region on the first sheet, each local organisation on one of its own. */
    @GetMapping("/reports/{id}/locals.xlsx")
    void locals(@PathVariable CampaignId id, Subtree reader, HttpServletResponse response) throws IOException {
        CampaignRow campaign = campaigns.require(id, reader);
        Consolidation total = totals.total(campaign, reader);
        OrganizationRow own = organizations.root(reader).orElseThrow(NotFound::new);
        FilledForm whole = new FilledForm(total.form(), campaign.asOf(), total.values(), List.of());
        List<LocalTotal> parts = locals.of(campaign, reader);
        ReportDownload.send(workbook.fileName(whole), response, out -> workbook.writeAll(whole, own.fullName(), parts, out));
    }

    private void send(FilledForm form, OrganizationRow organization, HttpServletResponse response) throws IOException {
        ReportDownload.send(workbook.fileName(form), response, out -> workbook.write(form, organization, out));
    }
}
