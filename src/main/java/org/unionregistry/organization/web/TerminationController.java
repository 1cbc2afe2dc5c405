package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.MandateService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** The end of a mandate without a successor. */
@Controller
@Requires(Permission.MANDATE_RECORD)
class TerminationController {
    private final MandatePages pages;
    private final MandateService service;
    private final Clock clock;

    TerminationController(MandatePages pages, MandateService service, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/mandates/{id}/termination")
    String form(@PathVariable MandateId id, Subtree subtree, Model model) {
        model.addAttribute("form", new TerminationForm(RussianDates.text(LocalDate.now(clock))));
        return page(pages.require(id, subtree), subtree, model);
    }

    @PostMapping("/mandates/{id}/termination")
    String end(
            @PathVariable MandateId id,
            @ModelAttribute("form") TerminationForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MandateRow mandate = pages.require(id, subtree);
        LocalDate day = new Typed(binding).date(form.until(), "until");
        if (!binding.hasErrors()) {
            try {
                service.end(id, day, subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.mandate.ended", mandate.name().full()));
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
        return "organization/termination";
    }
}
