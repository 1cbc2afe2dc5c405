package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.ReturnService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Typed;

/** Puts a person who had left on the register again: by a new admission, or by a higher body's decision on an expulsion. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class ReturnController {
    private final EventPages pages;
    private final ReturnPages departures;
    private final ReturnService service;

    ReturnController(EventPages pages, ReturnPages departures, ReturnService service) {
        this.pages = pages;
        this.departures = departures;
        this.service = service;
    }

    @GetMapping("/members/{id}/readmission")
    String readmission(
            @PathVariable MemberId id,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String to,
            Subtree subtree,
            Model model) {
        MemberRecord member = departures.begin(id, subtree, model);
        model.addAttribute("form", pages.empty(member).to(to == null ? part : to));
        return departures.readmission(member, part, to, subtree, model);
    }

    @PostMapping("/members/{id}/readmission")
    String readmit(
            @PathVariable MemberId id,
            @RequestParam(required = false) @Nullable String part,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MemberRecord member = departures.open(id, subtree, model);
        departures.requireReceiver(form, binding, subtree, model);
        Happening what = form.happening(binding);
        String to = Typed.text(form.to());
        OrganizationId chosen = to == null ? member.home().organization() : OrganizationId.of(to);
        if (Attempt.made(binding, response, model, () -> service.readmit(id, form.seen(), chosen, what, subtree))) {
            return pages.done(id, form, "member.readmitted", redirect);
        }
        return departures.readmission(member, part, to, subtree, model);
    }

    /** For those above the primary organisation only. */
    @GetMapping("/members/{id}/reinstatement")
    @Requires(Permission.MEMBER_REINSTATE)
    String reinstatement(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", pages.empty(departures.begin(id, subtree, model)));
        return "member/reinstatement";
    }

    @PostMapping("/members/{id}/reinstatement")
    @Requires(Permission.MEMBER_REINSTATE)
    String reinstate(
            @PathVariable MemberId id,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        departures.open(id, subtree, model);
        Happening what = form.happening(binding);
        if (Attempt.made(binding, response, model, () -> service.reinstate(id, form.seen(), what, subtree))) {
            return pages.done(id, form, "member.reinstated", redirect);
        }
        return "member/reinstatement";
    }
}
