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
import org.unionregistry.member.CategoryService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.LeaveKind;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.Occasion;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Typed;

/** A worker goes on a leave during which the employment stays, and comes back from it. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class LeaveController {
    private final EventPages pages;
    private final CategoryService service;

    LeaveController(EventPages pages, CategoryService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/members/{id}/leave")
    String start(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", pages.begin(id, Occasion.LEAVE, subtree, model));
        return startPage(model);
    }

    @PostMapping("/members/{id}/leave")
    String start(
            @PathVariable MemberId id,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        Typed typed = new Typed(binding);
        LeaveKind kind = typed.required(LeaveKind.values(), form.reason(), "reason", "member.leave.kind.missing");
        LocalDate until = typed.optionalDate(form.until(), "until");
        Happening what = form.happening(binding);
        if (Attempt.made(binding, response, model, () -> service.startLeave(id, form.seen(), kind, until, what, subtree))) {
            return pages.done(id, form, "member.leave.started", redirect);
        }
        return startPage(model);
    }

    @GetMapping("/members/{id}/leave/end")
    String end(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", pages.begin(id, Occasion.LEAVE_END, subtree, model));
        return "member/leave-end";
    }

    @PostMapping("/members/{id}/leave/end")
    String end(
            @PathVariable MemberId id,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        Happening what = form.happening(binding);
        if (Attempt.made(binding, response, model, () -> service.endLeave(id, form.seen(), what, subtree))) {
            return pages.done(id, form, "member.leave.ended", redirect);
        }
        return "member/leave-end";
    }

    private static String startPage(Model model) {
        model.addAttribute("kinds", LeaveKind.values());
        return "member/leave";
    }
}
