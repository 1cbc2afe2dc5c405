package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.ConsentGiven;
import org.unionregistry.member.ConsentMedium;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.RecordService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** The consent to the processing of personal data: that it is there, or that it was taken back. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class ConsentController {
    private final EventPages pages;
    private final RecordService service;

    ConsentController(EventPages pages, RecordService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/members/{id}/consent")
    String form(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", pages.empty(pages.open(id, subtree, model)));
        return "member/consent";
    }

    /** Records a consent where there is none, and its withdrawal where there is one. */
    @PostMapping("/members/{id}/consent")
    String record(
            @PathVariable MemberId id,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        boolean withdraws = "WITHDRAWN".equals(form.reason());
        LocalDate day = new Typed(binding).date(form.day(), "day");
        Runnable change = withdraws
                ? () -> service.withdrawConsent(form.key(), id, form.seen(), day, subtree)
                : () -> service.recordConsent(form.key(), id, form.seen(), consent(form, day), subtree);
        if (Attempt.made(binding, response, model, change)) {
            redirect.addFlashAttribute("flash", Flash.done(withdraws ? "member.consent.withdrawn" : "member.consent.recorded"));
            return "redirect:/members/" + id;
        }
        return "member/consent";
    }

    private static ConsentGiven consent(EventForm form, LocalDate day) {
        return new ConsentGiven(day, ConsentMedium.PAPER, MemberForm.CONSENT_TEXT, Typed.text(form.keptAt()));
    }
}
