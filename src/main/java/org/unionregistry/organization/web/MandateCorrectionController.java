package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
import org.unionregistry.shared.web.Show;
import org.unionregistry.shared.web.Typed;

/** Misprints, telephones and terms of a mandate; the day it began and its holder stay. */
@Controller
@Requires(Permission.MANDATE_RECORD)
class MandateCorrectionController {
    private final MandatePages pages;
    private final MandateService service;
    private final Show show;

    MandateCorrectionController(MandatePages pages, MandateService service, Show show) {
        this.pages = pages;
        this.service = service;
        this.show = show;
    }

    @GetMapping("/mandates/{id}/edit")
    String form(@PathVariable MandateId id, Subtree subtree, Model model) {
        MandateRow mandate = pages.require(id, subtree);
        MandateForm form = MandateForm.from(mandate);
        model.addAttribute("form", form);
        model.addAttribute("shown", form.values());
        return page(mandate, subtree, model);
    }

    @PostMapping("/mandates/{id}")
    String correct(
            @PathVariable MandateId id,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult binding,
            @RequestParam Map<String, String> sent,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MandateRow mandate = pages.require(id, subtree);
        MandateCorrection correction = form.toCorrection(binding);
        if (!binding.hasErrors()) {
            try {
                service.correct(id, Typed.number(form.version()), correction, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.mandate.corrected", correction.name().full()));
                return "redirect:" + MandatePages.back(mandate);
            } catch (OptimisticLockingFailureException changed) {
                response.setStatus(409);
                return stale(form, sent, id, subtree, model);
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        model.addAttribute("shown", Stale.shown(sent));
        return page(mandate, subtree, model);
    }

    /** Both versions side by side; saving again keeps what this person has changed, knowingly. */
    private String stale(MandateForm form, Map<String, String> sent, MandateId id, Subtree subtree, Model model) {
        MandateRow mandate = pages.require(id, subtree);
        MandateForm saved = MandateForm.from(mandate);
        Stale stale = Stale.of(sent, form.values(), saved.values());
        stale.into(model, this::words);
        model.addAttribute("form", saved.with(stale.merged()));
        return page(mandate, subtree, model);
    }

    private String words(String field, String value) {
        return switch (field) {
            case "mandate.fullTime" -> show.say("shared." + value);
            case "mandate.phone" -> show.phone(value);
            default -> value;
        };
    }

    private String page(MandateRow mandate, Subtree subtree, Model model) {
        pages.into(model, mandate, subtree);
        return "organization/mandate-edit";
    }
}
