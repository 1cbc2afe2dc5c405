package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.StaffControl;
import org.unionregistry.member.StaffDetails;
import org.unionregistry.member.StaffRow;
import org.unionregistry.member.StaffService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;

/** The paid staff of one organisation. */
@Controller
@Requires(Permission.STAFF_VIEW)
class StaffController {
    private final StaffControl control;
    private final StaffService service;
    private final StaffPages pages;
    private final Clock clock;

    StaffController(StaffControl control, StaffService service, StaffPages pages, Clock clock) {
        this.control = control;
        this.service = service;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/organizations/{id}/staff")
    String list(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        pages.about(id, subtree, model);
        List<StaffRow> rows = control.history(id, subtree);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("rows", rows.stream().filter(row -> row.isHeldOn(today)).toList());
        model.addAttribute("former", rows.stream().filter(row -> !row.isHeldOn(today)).toList());
        return "member/staff";
    }

    @Requires(Permission.STAFF_EDIT)
    @GetMapping("/organizations/{id}/staff/new")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        pages.form(id, subtree, model);
        model.addAttribute("form", StaffForm.empty());
        return "member/staff-new";
    }

    @Requires(Permission.STAFF_EDIT)
    @PostMapping("/organizations/{id}/staff")
    String add(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") StaffForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.form(id, subtree, model);
        StaffDetails details = form.details(LocalDate.now(clock), binding);
        if (Attempt.made(binding, response, model, () -> service.add(form.key(), id, details, subtree))) {
            redirect.addFlashAttribute("flash", Flash.done("member.staff.added"));
            return "redirect:/organizations/" + id + "/staff";
        }
        return "member/staff-new";
    }
}
