package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CampaignQueries;
import org.unionregistry.statistics.CampaignRow;
import org.unionregistry.statistics.TotalService;
import org.unionregistry.statistics.Totals;

/** The consolidated report of whoever asks; the region confirms its own, or opens it again with a reason. */
@Controller
@Requires(Permission.CAMPAIGN_OPEN)
class TotalController {
    private final TotalPages pages;
    private final CampaignQueries campaigns;
    private final Totals totals;
    private final TotalService service;

    TotalController(TotalPages pages, CampaignQueries campaigns, Totals totals, TotalService service) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.totals = totals;
        this.service = service;
    }

    @Requires(Permission.REPORT_VIEW)
    @GetMapping("/reports/{id}/total")
    String show(@PathVariable CampaignId id, Subtree reader, Model model) {
        CampaignRow campaign = campaigns.require(id, reader);
        return reader instanceof Subtree.Local local ? "redirect:" + ReportAddress.of(id, local.id()) : pages.show(campaign, reader, model);
    }

    /** Exactly what was confirmed. */
    @Requires(Permission.REPORT_VIEW)
    @GetMapping("/reports/{id}/total.json")
    ResponseEntity<byte[]> file(@PathVariable CampaignId id, Subtree reader) {
        CampaignRow campaign = campaigns.require(id, reader);
        String content = totals.of(campaign, reader).orElseThrow(NotFound::new).content();
        return ContentFile.of(campaign.form() + "-total", content);
    }

    @PostMapping("/reports/{id}/total/confirmation")
    String confirm(@PathVariable CampaignId id, @RequestParam(required = false) @Nullable String accepted, Subtree reader, RedirectAttributes redirect) {
        Press.made(redirect, "statistics.total.changed", () -> {
            service.confirm(id, (int) Typed.number(accepted), reader);
            return Flash.done("statistics.total.confirmed");
        });
        return "redirect:/reports/" + id + "/total";
    }

    @PostMapping("/reports/{id}/total/reopening")
    String reopen(
            @PathVariable CampaignId id, @RequestParam(required = false) @Nullable String remark, Subtree reader, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        CampaignRow campaign = campaigns.require(id, reader);
        BindingResult binding = new MapBindingResult(Map.of("remark", Typed.words(remark)), "reopening");
        if (Attempt.made(binding, response, model, () -> service.reopen(id, Typed.words(remark), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("statistics.total.reopened"));
            return "redirect:/reports/" + id + "/total";
        }
        model.addAttribute("refused", binding.getAllErrors());
        model.addAttribute("why", remark);
        return pages.show(campaign, reader, model);
    }
}
