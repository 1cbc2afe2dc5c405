package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.MandateCorrection;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.MandateService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** Misprints, telephones and terms of a mandate; the day it began and its holder stay. */
@Controller
@Requires(Permission.MANDATE_RECORD)
class MandateCorrectionController {
    private final MandatePages pages;
    private final MandateService service;

    MandateCorrectionController(MandatePages pages, MandateService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/mandates/{id}/edit")
    String form(@PathVariable MandateId id, Subtree subtree, Model model) {
        MandateRow mandate = pages.require(id, subtree);
        model.addAttribute("form", MandateForm.from(mandate));
        return page(mandate, subtree, model);
    }

    @PostMapping("/mandates/{id}")
    String correct(
            @PathVariable MandateId id,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MandateRow mandate = pages.require(id, subtree);
        MandateCorrection correction = form.toCorrection(binding);
        if (!binding.hasErrors()) {
            try {
                service.correct(id, Typed.version(form.version()), correction, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.mandate.corrected", correction.name().full()));
                return "redirect:" + MandatePages.back(mandate);
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        return page(mandate, subtree, model);
    }

    private String page(MandateRow mandate, Subtree subtree, Model model) {
        pages.into(model, mandate, subtree);
        return "organization/mandate-edit";
    }
}
