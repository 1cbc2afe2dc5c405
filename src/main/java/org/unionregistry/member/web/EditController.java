package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.MemberDetails;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.MemberRules;
import org.unionregistry.member.RecordQueries;
import org.unionregistry.member.RecordService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Corrects what was written down wrong. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class EditController {
    private final RecordQueries records;
    private final RecordService service;
    private final FormPages pages;
    private final Clock clock;

    EditController(RecordQueries records, RecordService service, FormPages pages, Clock clock) {
        this.records = records;
        this.service = service;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/members/{id}/edit")
    String form(@PathVariable MemberId id, Subtree subtree, Model model) {
        MemberRecord member = records.read(id, subtree);
        pages.about(member, subtree, model);
        model.addAttribute("form", EditForm.from(member));
        return "member/edit";
    }

    @PostMapping("/members/{id}")
    String correct(
            @PathVariable MemberId id,
            @ModelAttribute("form") EditForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MemberRecord member = records.read(id, subtree);
        // A record that came from a file without a birth date may be corrected without one.
        MemberDetails right = form.details(member.details().birthDate() != null, binding);
        new Typed(binding).refused(MemberRules.problems(right, LocalDate.now(clock)));
        if (form.note() != null && form.note().length() > 200) {
            binding.rejectValue("note", "member.rule.tooLong", new Object[] {200}, null);
        }
        AtomicBoolean changed = new AtomicBoolean();
        if (Attempt.made(binding, response, model, () -> changed.set(service.correct(
                form.key(), id, form.seen(), right, Typed.text(form.note()), subtree)))) {
            redirect.addFlashAttribute("flash", changed.get() ? Flash.done("member.corrected") : Flash.info("member.corrected.nothing"));
            return "redirect:/members/" + id;
        }
        pages.about(member, subtree, model);
        List<Disagreement> disagreements = Disagreement.between(form, EditForm.from(member));
        model.addAttribute("disagreements", disagreements);
        return "member/edit";
    }
}
