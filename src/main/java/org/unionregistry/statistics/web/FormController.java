package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.ReportDownload;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.FormFiller;
import org.unionregistry.statistics.FormTemplates;

/** Statistical forms, filled as far as the register knows. */
@Controller
@Requires(Permission.REPORT_VIEW)
class FormController {
    private final FormTemplates templates;
    private final FormFiller filler;
    private final FormPlace places;
    private final FormWorkbook workbook;

    FormController(FormTemplates templates, FormFiller filler, FormPlace places, FormWorkbook workbook) {
        this.templates = templates;
        this.filler = filler;
        this.places = places;
        this.workbook = workbook;
    }

    @GetMapping("/forms")
    String list(Subtree reader, Model model) {
        OrganizationRow own = places.find(null, reader);
        model.addAttribute("own", own.type() == OrganizationType.CENTRE ? null : own);
        model.addAttribute("templates", templates.all(reader));
        return "statistics/forms";
    }

    @GetMapping("/organizations/{id}/forms/{form}")
    String form(@PathVariable OrganizationId id, @PathVariable String form, Subtree reader, Model model) {
        OrganizationRow organization = places.find(id, reader);
        model.addAttribute("organization", organization);
        model.addAttribute("form", filler.fill(templates.require(form, reader), FormPlace.part(organization)));
        model.addAttribute("crumbs", List.of(Crumb.of("statistics.forms", "/forms")));
        return "statistics/form";
    }

    @GetMapping("/organizations/{id}/forms/{form}.xlsx")
    void file(
            @PathVariable OrganizationId id, @PathVariable String form, Subtree reader, HttpServletResponse response)
            throws IOException {
        OrganizationRow organization = places.find(id, reader);
        FilledForm filled = filler.fill(templates.require(form, reader), FormPlace.part(organization));
        ReportDownload.send(workbook.fileName(filled), response, out -> workbook.write(filled, organization, -1, out));
    }
}
