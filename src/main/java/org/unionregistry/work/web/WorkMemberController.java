package org.unionregistry.work.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.work.MemberDetails;
import org.unionregistry.work.WorkGroupQueries;
import org.unionregistry.work.WorkGroupService;
import org.unionregistry.work.WorkMemberId;
import org.unionregistry.work.WorkMemberRow;

/** Who belongs to the working group. */
@Controller
@Requires(Permission.WORK_MANAGE)
class WorkMemberController {
    private final WorkGroupQueries queries;
    private final WorkGroupService service;

    WorkMemberController(WorkGroupQueries queries, WorkGroupService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/work/members/new")
    String form(Model model) {
        model.addAttribute("form", WorkMemberForm.empty());
        return page(null, model);
    }

    @PostMapping("/work/members")
    String add(
            @ModelAttribute("form") WorkMemberForm form, BindingResult binding, Subtree reader, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        MemberDetails details = form.details(binding);
        if (Attempt.made(binding, response, model, () -> service.add(form.key(), Objects.requireNonNull(details), reader))) {
            return done(Flash.done("work.member.added"), redirect);
        }
        return page(null, model);
    }

    @GetMapping("/work/members/{id}/edit")
    String edit(@PathVariable WorkMemberId id, Subtree reader, Model model) {
        WorkMemberRow row = queries.require(id, reader);
        model.addAttribute("form", WorkMemberForm.of(row));
        return page(row, model);
    }

    @PostMapping("/work/members/{id}")
    String change(
            @PathVariable WorkMemberId id, @ModelAttribute("form") WorkMemberForm form, BindingResult binding, Subtree reader,
            Model model, RedirectAttributes redirect, HttpServletResponse response) {
        WorkMemberRow row = queries.require(id, reader);
        MemberDetails details = form.details(binding);
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), Objects.requireNonNull(details), reader))) {
            return done(Flash.done("work.member.changed"), redirect);
        }
        return page(row, model);
    }

    @PostMapping("/work/members/{id}/departure")
    String leave(@PathVariable WorkMemberId id, Subtree reader, RedirectAttributes redirect) {
        service.leave(id, reader);
        return done(Flash.done("work.member.left").withUndo("/work/members/" + id + "/return"), redirect);
    }

    @PostMapping("/work/members/{id}/return")
    String comeBack(@PathVariable WorkMemberId id, Subtree reader, RedirectAttributes redirect) {
        service.comeBack(id, reader);
        return done(Flash.done("work.member.returned"), redirect);
    }

    private static String done(Flash flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/work";
    }

    private static String page(@Nullable WorkMemberRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("crumbs", List.of(Crumb.of("work.title", "/work")));
        return "work/member";
    }
}
