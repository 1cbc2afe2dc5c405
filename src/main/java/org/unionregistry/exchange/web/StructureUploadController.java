package org.unionregistry.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.unionregistry.exchange.ImportId;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.exchange.StructureTemplate;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** Sends the workbook of a structure, and gives the one to fill in. */
@Controller
@Requires(Permission.STRUCTURE_IMPORT)
class StructureUploadController {
    private final ImportSteps steps;
    private final UploadPlaces places;
    private final StructureTemplate template;

    StructureUploadController(ImportSteps steps, UploadPlaces places, StructureTemplate template) {
        this.steps = steps;
        this.places = places;
        this.template = template;
    }

    @GetMapping("/structure-imports/new")
    String form(Subtree subtree, Model model) {
        OrganizationId root = places.root(subtree);
        model.addAttribute("form", UploadForm.fresh(ImportId.next().toString(), root.toString()));
        return places.structurePage(model);
    }

    @PostMapping("/structure-imports")
    String upload(
            @ModelAttribute("form") UploadForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            HttpServletResponse response) {
        steps.upload(ImportKind.STRUCTURE, form, places.root(subtree), binding, subtree);
        if (binding.hasErrors()) {
            response.setStatus(422);
            return places.structurePage(model);
        }
        return ImportSteps.page(ImportKind.STRUCTURE, ImportId.of(String.valueOf(form.id())));
    }

    @GetMapping("/structure-imports/template.xlsx")
    void template(HttpServletResponse response, Locale language) throws IOException {
        template.write(WorkbookDownload.to(response, template.fileName(language)), language);
    }
}
