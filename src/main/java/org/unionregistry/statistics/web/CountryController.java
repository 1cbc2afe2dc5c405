package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.ReportDownload;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.statistics.CountryTotal;
import org.unionregistry.statistics.CountryTotals;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.FormCell;
import org.unionregistry.statistics.FormTemplate;
import org.unionregistry.statistics.FormTemplates;

/** The whole country's report: what the regions have confirmed, added up. */
@Controller
@Requires(Permission.TOTAL_VIEW)
class CountryController {
    private final CountryTotals totals;
    private final FormTemplates templates;
    private final OrganizationQueries organizations;
    private final FormWorkbook workbook;

    CountryController(CountryTotals totals, FormTemplates templates, OrganizationQueries organizations, FormWorkbook workbook) {
        this.totals = totals;
        this.templates = templates;
        this.organizations = organizations;
        this.workbook = workbook;
    }

    @GetMapping("/consolidated")
    String list(Subtree reader, Model model) {
        model.addAttribute("totals", totals.forms(reader).stream().map(form -> totals.of(form, reader)).toList());
        return "statistics/country-list";
    }

    @GetMapping("/consolidated/{form}")
    String show(@PathVariable String form, Subtree reader, Model model) {
        model.addAttribute("total", totals.of(templates.require(form), reader));
        model.addAttribute("crumbs", List.of(Crumb.of("statistics.country", "/consolidated")));
        return "statistics/country";
    }

    @GetMapping("/consolidated/{form}/cells/{cell}")
    String parts(@PathVariable String form, @PathVariable String cell, Subtree reader, Model model) {
        FormTemplate template = templates.require(form);
        FormCell found = template.additive(cell);
        model.addAttribute("form", template);
        model.addAttribute("crumbs", List.of(
                Crumb.of("statistics.country", "/consolidated"), Crumb.text(template.title(), "/consolidated/" + form)));
        return CellPage.show(found, totals.parts(template, found.code(), reader), model);
    }

    @GetMapping("/consolidated/{form}.xlsx")
    void file(@PathVariable String form, Subtree reader, HttpServletResponse response) throws IOException {
        CountryTotal total = totals.of(templates.require(form), reader);
        FilledForm filled = new FilledForm(total.form(), total.form().reportDate(), total.values(), List.of());
        ReportDownload.send(workbook.fileName(filled), response, out ->
                workbook.writeAll(filled, organizations.root(reader).orElseThrow(NotFound::new).fullName(), List.of(), out));
    }
}
