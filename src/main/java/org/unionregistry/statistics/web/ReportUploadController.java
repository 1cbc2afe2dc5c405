package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.ReadLimits;
import org.unionregistry.shared.spreadsheet.SheetUpload;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CampaignQueries;
import org.unionregistry.statistics.CampaignRow;
import org.unionregistry.statistics.FormTemplates;
import org.unionregistry.statistics.ReportService;

/** Reports filled in their workbook where there is no internet: one on its own page, or all that a local organisation was brought. */
@Controller
@Requires(Permission.REPORT_FILL)
class ReportUploadController {
    private static final ReadLimits LIMITS = ReadLimits.rows(2_000);

    private final ReportPages pages;
    private final ReportService service;
    private final BroughtReports brought;
    private final CampaignQueries campaigns;
    private final FormTemplates templates;

    ReportUploadController(ReportPages pages, ReportService service, BroughtReports brought, CampaignQueries campaigns, FormTemplates templates) {
        this.pages = pages;
        this.service = service;
        this.brought = brought;
        this.campaigns = campaigns;
        this.templates = templates;
    }

    @PostMapping("/reports/{id}/organizations/{organization}/workbook")
    String one(
            @PathVariable CampaignId id, @PathVariable OrganizationId organization, @RequestParam(required = false) @Nullable MultipartFile file,
            Subtree reader, Model model, RedirectAttributes redirect,
            HttpServletResponse response) throws IOException {
        ReportPage page = pages.find(id, organization, reader);
        ReportSheet sheet;
        try {
            sheet = ReportSheet.of(SheetUpload.rows(file, LIMITS));
            BroughtReports.requireSame(sheet, page.place());
        } catch (Refusal refusal) {
            response.setStatus(422);
            model.addAttribute("refusal", refusal);
            return pages.show("statistics/report", page, model);
        }
        ReportForm typed = ReportForm.read(page.place().asked(), sheet.fields(page.place().asked()));
        BindingResult binding = new MapBindingResult(Map.of(), "report");
        if (!typed.isGood()) {
            binding.reject("statistics.cells.bad");
        }
        if (Attempt.made(binding, response, model, () ->
                service.save(id, organization, sheet.version(), typed.numbers(), page.row().explained(), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("statistics.upload.done", typed.typed().size()));
            return "redirect:" + page.address() + "/check";
        }
        model.addAttribute("report", typed);
        model.addAttribute("refused", binding.getAllErrors());
        return pages.show("statistics/report-edit", page, model);
    }

    @GetMapping("/reports/{id}/workbooks")
    String form(@PathVariable CampaignId id, Subtree reader, Model model) {
        CampaignRow campaign = campaigns.require(id, reader);
        model.addAttribute("campaign", campaign);
        model.addAttribute("crumbs", List.of(
                Crumb.of("statistics.reports", "/reports"), Crumb.text(templates.require(campaign.form()).title(), "/reports/" + id)));
        return "statistics/workbooks";
    }

    /** Each by itself; what became of each file is told beside its name. */
    @PostMapping("/reports/{id}/workbooks")
    String many(@PathVariable CampaignId id, @RequestParam(required = false) @Nullable List<MultipartFile> file, Subtree reader, RedirectAttributes redirect)
            throws IOException {
        campaigns.require(id, reader);
        List<BroughtFile> told = new ArrayList<>();
        for (MultipartFile one : file == null ? List.<MultipartFile>of() : file) {
            if (!one.isEmpty()) {
                told.add(brought.take(id, Objects.requireNonNullElse(one.getOriginalFilename(), ""), () -> SheetUpload.rows(one, LIMITS), reader));
            }
        }
        redirect.addFlashAttribute("brought", told);
        if (told.isEmpty()) {
            redirect.addFlashAttribute("flash", Flash.warning("statistics.upload.nothing"));
        }
        return "redirect:/reports/" + id + "/workbooks";
    }
}
