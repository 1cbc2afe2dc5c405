package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CampaignQueries;
import org.unionregistry.statistics.ReportDecisionService;

/** The superior accepts a report or gives it back with a word why. */
@Controller
@Requires(Permission.REPORT_ACCEPT)
class ReportDecisionController {
    private final ReportPages pages;
    private final CampaignQueries campaigns;
    private final ReportDecisionService service;

    ReportDecisionController(ReportPages pages, CampaignQueries campaigns, ReportDecisionService service) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.service = service;
    }

    @PostMapping("/reports/{id}/organizations/{organization}/acceptance")
    String accept(
            @PathVariable CampaignId id, @PathVariable OrganizationId organization, @RequestParam(required = false) @Nullable String version,
            Subtree reader, RedirectAttributes redirect) {
        Press.made(redirect, "statistics.report.changed", () -> {
            service.accept(id, organization, Typed.number(version), reader);
            return Flash.done("statistics.report.accepted");
        });
        return "redirect:" + ReportAddress.of(id, organization);
    }

    /** Several at once, each by itself: one that was changed meanwhile holds nobody up. */
    @PostMapping("/reports/{id}/acceptance")
    String acceptMany(
            @PathVariable CampaignId id, @RequestParam(defaultValue = "") List<String> report, Subtree reader, RedirectAttributes redirect) {
        campaigns.require(id, reader);
        int accepted = 0;
        for (String one : report) {
            String[] parts = one.split("/");
            try {
                service.accept(id, OrganizationId.of(parts[0]), Typed.number(parts.length > 1 ? parts[1] : null), reader);
                accepted++;
            } catch (OptimisticLockingFailureException | Refusal left) {
                // It stays on the desk as it is.
                continue;
            }
        }
        redirect.addFlashAttribute("flash", report.isEmpty()
                ? Flash.warning("statistics.accept.nobody")
                : accepted == report.size()
                        ? Flash.done("statistics.accept.many", accepted)
                        : Flash.warning("statistics.accept.some", accepted, report.size()));
        return "redirect:/reports/" + id;
    }

    @GetMapping("/reports/{id}/organizations/{organization}/return")
    String form(@PathVariable CampaignId id, @PathVariable OrganizationId organization, Subtree reader, Model model) {
        ReportPage page = pages.find(id, organization, reader);
        if (page.isLocked() || page.row().state().isOpen()) {
            return "redirect:" + page.address();
        }
        model.addAttribute("form", ReturnForm.read(Map.of()));
        return pages.show("statistics/report-return", page, model);
    }

    @PostMapping("/reports/{id}/organizations/{organization}/return")
    String giveBack(
            @PathVariable CampaignId id, @PathVariable OrganizationId organization, @RequestParam Map<String, String> fields, Subtree reader,
            Model model, RedirectAttributes redirect, HttpServletResponse response) {
        ReportPage page = pages.find(id, organization, reader);
        ReturnForm form = ReturnForm.read(fields);
        BindingResult binding = new BeanPropertyBindingResult(form, "form");
        if (Attempt.made(binding, response, model, () ->
                service.giveBack(id, organization, Typed.number(form.version()), form.words(), form.cells(), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("statistics.report.returned"));
            return "redirect:" + page.address();
        }
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
        return pages.show("statistics/report-return", page, model);
    }
}
