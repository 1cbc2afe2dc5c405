package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import org.unionregistry.member.EntryKind;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.RegisterFigures;
import org.unionregistry.member.RegisterQueries;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Enters one new member from the form. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class AdmissionController {
    private final FormPages pages;
    private final RegisterQueries registers;
    private final Admissions admissions;
    private final SavedLate late;
    private final AdmissionOrigins origins;

    AdmissionController(
            FormPages pages, RegisterQueries registers, Admissions admissions, SavedLate late, AdmissionOrigins origins) {
        this.pages = pages;
        this.registers = registers;
        this.admissions = admissions;
        this.late = late;
        this.origins = origins;
    }

    @GetMapping("/organizations/{id}/members/new")
    String form(
            @PathVariable OrganizationId id,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) @Nullable String from,
            Subtree subtree,
            Model model) {
        List<OrganizationRow> path = pages.primary(id, subtree);
        EntryKind before = Typed.constant(EntryKind.values(), kind);
        MemberCategory same = Typed.constant(MemberCategory.values(), category);
        MemberForm form = MemberForm.empty(
                before == null ? usual(registers.figures(id, subtree)) : before,
                same == null ? MemberCategory.WORKER : same);
        model.addAttribute("form", origins.fill(form, from, id, subtree, model));
        return pages.admission(path, model);
    }

    /** While the paper is not all transferred, the next one is likely from paper too. */
    private static EntryKind usual(RegisterFigures figures) {
        Integer expected = figures.expected();
        boolean done = figures.beganOn() != null && expected != null && figures.onRegister() >= expected;
        return done ? EntryKind.JOIN : EntryKind.INITIAL_ENTRY;
    }

    @PostMapping("/organizations/{id}/members")
    String admit(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") MemberForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String from,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<OrganizationRow> path = pages.primary(id, subtree);
        OrganizationRow register = path.get(path.size() - 1);
        Questions questions = admissions.attempt(form, register, registers.beganOn(id, subtree), subtree, binding);
        if (questions.isEmpty() && !binding.hasErrors()) {
            String next = saved(form, id, redirect);
            return Optional.ofNullable(from)
                    .flatMap(origin -> origins.admitted(origin, MemberId.of(Typed.words(form.id())), id, subtree))
                    .map("redirect:"::concat)
                    .orElse(next);
        }
        if (from != null) {
            origins.keep(from, id, subtree, model);
        }
        if (!questions.isEmpty()) {
            model.addAttribute("questions", questions);
            model.addAttribute("form", questions.kind() == null ? form : form.of(questions.kind()));
        }
        response.setStatus(422);
        return pages.admission(path, model);
    }

    private String saved(MemberForm form, OrganizationId organization, RedirectAttributes redirect) {
        // What was on paper before is never late: nothing to look up for those who come by the hundred.
        String delay = EntryKind.JOIN.name().equals(form.kind()) ? late.words(MemberId.of(form.id())) : "";
        redirect.addFlashAttribute("flash", Flash.done("member.admitted", form.name().full(), delay)
                .withUndo("/members/" + form.id() + "/entry/reversal"));
        String register = "/organizations/" + organization + "/members";
        return form.wantsAnother()
                ? "redirect:" + register + "/new?kind=" + form.kind() + "&category=" + form.category()
                : "redirect:" + register;
    }
}
