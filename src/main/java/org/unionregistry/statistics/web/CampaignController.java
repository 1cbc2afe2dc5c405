package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.statistics.CampaignDetails;
import org.unionregistry.statistics.CampaignService;
import org.unionregistry.statistics.FormTemplates;

/** Begins to collect a form. */
@Controller
@Requires(Permission.CAMPAIGN_OPEN)
class CampaignController {
    private final CampaignService service;
    private final FormTemplates templates;

    CampaignController(CampaignService service, FormTemplates templates) {
        this.service = service;
        this.templates = templates;
    }

    @GetMapping("/campaigns/new")
    String form(Subtree reader, Model model) {
        model.addAttribute("form", CampaignForm.empty(templates.all(reader).get(0)));
        return page(reader, model);
    }

    @PostMapping("/campaigns")
    String open(
            @ModelAttribute("form") CampaignForm form, BindingResult binding, Subtree reader, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        CampaignDetails details = form.details(templates, reader, binding);
        if (Attempt.made(binding, response, model, () -> service.open(form.key(), Objects.requireNonNull(details), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("statistics.campaign.opened"));
            return "redirect:/reports/" + form.key();
        }
        return page(reader, model);
    }

    private String page(Subtree reader, Model model) {
        model.addAttribute("forms", templates.all(reader).stream().map(one -> new Choice(one.key(), one.title() + ", " + one.edition())).toList());
        model.addAttribute("crumbs", List.of(Crumb.of("statistics.reports", "/reports")));
        return "statistics/campaign";
    }
}
