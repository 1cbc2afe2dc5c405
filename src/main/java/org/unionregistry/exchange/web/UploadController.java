package org.unionregistry.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.exchange.ImportId;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.exchange.MemberTemplate;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** Sends a list of members, and gives the workbook to fill in. */
@Controller
@Requires(Permission.MEMBER_IMPORT)
class UploadController {
    private final ImportSteps steps;
    private final UploadPlaces places;
    private final MemberTemplate template;

    UploadController(ImportSteps steps, UploadPlaces places, MemberTemplate template) {
        this.steps = steps;
        this.places = places;
        this.template = template;
    }

    @GetMapping("/imports/new")
    String form(@RequestParam(required = false) @Nullable String organizationId, Subtree subtree, Model model) {
        OrganizationId chosen = places.chosen(organizationId, subtree);
        model.addAttribute("form", UploadForm.fresh(ImportId.next().toString(), chosen == null ? null : chosen.toString()));
        return places.memberPage(chosen, subtree, model);
    }

    @PostMapping("/imports")
    String upload(
            @ModelAttribute("form") UploadForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            HttpServletResponse response) {
        OrganizationId organization = places.chosen(form.organizationId(), subtree);
        steps.upload(ImportKind.MEMBERS, form, organization, binding, subtree);
        if (binding.hasErrors()) {
            response.setStatus(422);
            return places.memberPage(organization, subtree, model);
        }
        return ImportSteps.page(ImportKind.MEMBERS, ImportId.of(String.valueOf(form.id())));
    }

    @GetMapping("/imports/template.xlsx")
    void template(HttpServletResponse response, Locale language) throws IOException {
        template.write(WorkbookDownload.to(response, template.fileName(language)), language);
    }
}
