package org.unionregistry.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.statistics.AcceptedReports;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.CampaignQueries;
import org.unionregistry.statistics.CampaignRow;
import org.unionregistry.statistics.FormPicture;
import org.unionregistry.statistics.FormTemplate;
import org.unionregistry.statistics.FormTemplates;
import org.unionregistry.statistics.FormValues;
import org.unionregistry.statistics.YearTotals;

/** The accepted reports of the reader's part, drawn. */
@Controller
@Requires(Permission.REPORT_VIEW)
class PictureController {
    private final CampaignQueries campaigns;
    private final FormTemplates templates;
    private final TotalPages totals;
    private final AcceptedReports accepted;
    private final YearTotals years;
    private final Pictures pictures;

    PictureController(
            CampaignQueries campaigns, FormTemplates templates, TotalPages totals, AcceptedReports accepted, YearTotals years,
            Pictures pictures) {
        this.campaigns = campaigns;
        this.templates = templates;
        this.totals = totals;
        this.accepted = accepted;
        this.years = years;
        this.pictures = pictures;
    }

    @GetMapping("/reports/{id}/pictures")
    String show(@PathVariable CampaignId id, Subtree reader, Model model) {
        CampaignRow campaign = campaigns.require(id, reader);
        FormTemplate form = templates.require(campaign.form()).at(OrganizationType.REGION);
        FormValues values = totals.total(campaign, reader).values();
        List<Picture> drawn = new ArrayList<>();
        for (FormPicture picture : form.drawn()) {
            drawn.add(switch (picture.kind()) {
                case SHARES -> pictures.shares(picture, form, reader instanceof Subtree.Local ? accepted.each(campaign, picture.cells(), reader) : accepted.byLocal(campaign, reader));
                case PYRAMID -> pictures.pyramid(picture, form, values);
                case STACK -> pictures.stack(picture, form, values);
                case YEARS -> pictures.years(picture, form, years.until(campaign, reader));
            });
        }
        model.addAttribute("pictures", drawn);
        model.addAttribute("campaign", campaign);
        model.addAttribute("form", form);
        model.addAttribute("crumbs", List.of(
                Crumb.of("statistics.reports", "/reports"), Crumb.text(form.title(), "/reports/" + id), Crumb.of("statistics.total", "/reports/" + id + "/total")));
        return "statistics/pictures";
    }
}
