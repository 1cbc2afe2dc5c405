package org.unionregistry.member.web;

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
import org.unionregistry.member.StaffDetails;
import org.unionregistry.member.StaffPositionId;
import org.unionregistry.member.StaffRow;
import org.unionregistry.member.StaffService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Corrects a paid position, or records that its holder gave it up. */
@Controller
@Requires(Permission.STAFF_EDIT)
class StaffPositionController {
    private final StaffService service;
    private final StaffPages pages;
    private final Clock clock;

    StaffPositionController(StaffService service, StaffPages pages, Clock clock) {
        this.service = service;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff-positions/{id}/edit")
    String form(@PathVariable StaffPositionId id, Subtree subtree, Model model) {
        model.addAttribute("form", StaffForm.of(pages.open(id, subtree, model)));
        return "member/staff-edit";
    }

    @PostMapping("/staff-positions/{id}")
    String change(
            @PathVariable StaffPositionId id,
            @ModelAttribute("form") StaffForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        StaffRow row = pages.open(id, subtree, model);
        StaffDetails details = form.details(LocalDate.now(clock), binding);
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), details, subtree))) {
            return done(row, "member.staff.changed", redirect);
        }
        return "member/staff-edit";
    }

    @GetMapping("/staff-positions/{id}/end")
    String ending(@PathVariable StaffPositionId id, Subtree subtree, Model model) {
        model.addAttribute("form", StaffForm.of(pages.open(id, subtree, model)));
        return "member/staff-end";
    }

    @PostMapping("/staff-positions/{id}/end")
    String end(
            @PathVariable StaffPositionId id,
            @ModelAttribute("form") StaffForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        StaffRow row = pages.open(id, subtree, model);
        LocalDate day = new Typed(binding).date(form.day(), "day");
        if (Attempt.made(binding, response, model, () -> service.end(id, form.seen(), day, subtree))) {
            return done(row, "member.staff.endRecorded", redirect);
        }
        return "member/staff-end";
    }

    private static String done(StaffRow row, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", Flash.done(key));
        return "redirect:/organizations/" + row.organization() + "/staff";
    }
}
