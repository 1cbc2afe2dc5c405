package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.ReportService;

/** A report is looked at, filled, checked and sent. */
@Controller
@Requires(Permission.REPORT_FILL)
class ReportController {
    private final ReportPages pages;
    private final ReportService service;

    ReportController(ReportPages pages, ReportService service) {
        this.pages = pages;
        this.service = service;
    }

    @Requires(Permission.REPORT_VIEW)
    @GetMapping("/reports/{id}/organizations/{organization}")
    String show(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader, Model model) {
        ReportPage page = pages.find(id, organization, reader);
        model.addAttribute("drift", pages.drift(page));
        return pages.show("statistics/report", page, model);
    }

    @GetMapping("/reports/{id}/organizations/{organization}/edit")
    String edit(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader, Model model) {
        ReportPage page = pages.find(id, organization, reader);
        if (page.isLocked() || !page.row().state().isOpen()) {
            return "redirect:" + page.address();
        }
        model.addAttribute("report", ReportForm.of(page.begun(), page.row().explained()));
        return pages.show("statistics/report-edit", page, model);
    }

    @PostMapping("/reports/{id}/organizations/{organization}")
    String save(
            @PathVariable CampaignId id, @PathVariable OrganizationId organization, @RequestParam Map<String, String> fields, Subtree reader,
            Model model, HttpServletResponse response) {
        ReportPage page = pages.find(id, organization, reader);
        ReportForm typed = ReportForm.read(page.place().asked(), fields);
        BindingResult binding = new MapBindingResult(fields, "report");
        if (!typed.isGood()) {
            binding.reject("statistics.cells.bad");
        }
        if (Attempt.made(binding, response, model, () ->
                service.save(id, organization, Typed.number(fields.get("version")), typed.numbers(), typed.explained(), reader))) {
            return "redirect:" + page.address() + "/check";
        }
        model.addAttribute("report", typed);
        model.addAttribute("refused", binding.getAllErrors());
        return pages.show("statistics/report-edit", page, model);
    }

    /** Everything once more before it goes up. */
    @GetMapping("/reports/{id}/organizations/{organization}/check")
    String check(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader, Model model) {
        ReportPage page = pages.find(id, organization, reader);
        return page.row().state().isOpen() && !page.isLocked() ? pages.show("statistics/report-check", page, model) : "redirect:" + page.address();
    }

    @PostMapping("/reports/{id}/organizations/{organization}/submission")
    String send(
            @PathVariable CampaignId id, @PathVariable OrganizationId organization, @RequestParam Map<String, String> fields, Subtree reader,
            Model model, RedirectAttributes redirect, HttpServletResponse response) {
        ReportPage page = pages.find(id, organization, reader);
        if (page.isLocked() || !page.row().state().isOpen()) {
            return "redirect:" + page.address();
        }
        BindingResult binding = new MapBindingResult(fields, "report");
        if (Attempt.made(binding, response, model, () -> service.send(id, organization, Typed.number(fields.get("version")), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("statistics.report.sent"));
            return "redirect:" + page.address();
        }
        model.addAttribute("refused", binding.getAllErrors());
        return pages.show("statistics/report-check", page, model);
    }
}
