package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.EducationDistrictQueries;
import org.unionregistry.organization.EducationDistrictRow;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateService;
import org.unionregistry.organization.NewMandate;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** A new secretary in an education district. */
@Controller
@Requires(Permission.MANDATE_RECORD)
class SecretaryController {
    private final EducationDistrictQueries queries;
    private final MandateService service;

    SecretaryController(EducationDistrictQueries queries, MandateService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/education-districts/{id}/secretary")
    String form(@PathVariable EducationDistrictId id, Subtree subtree, Model model) {
        model.addAttribute("form", MandateForm.empty(Office.SECRETARY));
        return page(queries.require(id, subtree), model);
    }

    @PostMapping("/education-districts/{id}/secretary")
    String appoint(
            @PathVariable EducationDistrictId id,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        EducationDistrictRow district = queries.require(id, subtree);
        NewMandate command = form.toCommand(binding);
        if (!binding.hasErrors()) {
            try {
                MandateId mandate = service.appointSecretary(id, command, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.mandate.recorded", command.name().full()));
                redirect.addFlashAttribute("invitable", mandate.toString());
                return "redirect:/education-districts?region=" + district.regionId();
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        return page(district, model);
    }

    private static String page(EducationDistrictRow district, Model model) {
        String list = "/education-districts?region=" + district.regionId();
        model.addAttribute("district", district);
        model.addAttribute("list", list);
        model.addAttribute("crumbs", List.of(Crumb.of("organization.districts.title", list)));
        return "organization/secretary";
    }
}
