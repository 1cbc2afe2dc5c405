package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.member.MergePreviews;
import org.unionregistry.member.MergeService;
import org.unionregistry.member.RecordQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;

/** Two records side by side: the one of the address stays, the other one goes into it. */
@Controller
@Requires(Permission.MEMBER_MERGE)
class MergeController {
    private static final int LONGEST_NOTE = 200;

    private final RecordQueries records;
    private final MergePreviews previews;
    private final MergeService service;
    private final FormPages pages;

    MergeController(RecordQueries records, MergePreviews previews, MergeService service, FormPages pages) {
        this.records = records;
        this.previews = previews;
        this.service = service;
        this.pages = pages;
    }

    @GetMapping("/members/{id}/merge/{other}")
    String page(@PathVariable MemberId id, @PathVariable MemberId other, Subtree subtree, Model model) {
        List<MemberRecord> both = both(id, other, subtree);
        for (MemberRecord one : both) {
            if (one.status() == MemberStatus.MERGED) {
                // Somebody was faster; the page of that record says who, when, and where it leads.
                return "redirect:/members/" + one.id();
            }
        }
        model.addAttribute("form", MergeForm.about(both.get(0), both.get(1)));
        return page(both, subtree, model);
    }

    @PostMapping("/members/{id}/merge/{other}")
    String merge(
            @PathVariable MemberId id,
            @PathVariable MemberId other,
            @ModelAttribute("form") MergeForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<MemberRecord> both = both(id, other, subtree);
        if (form.note() != null && form.note().length() > LONGEST_NOTE) {
            binding.rejectValue("note", "member.rule.tooLong", new Object[] {LONGEST_NOTE}, null);
        }
        if (Attempt.made(binding, response, model, () -> service.merge(form.toCommand(both.get(0), both.get(1)), subtree))) {
            redirect.addFlashAttribute("flash", Flash.done("member.merge.done").withUndo("/members/merges/" + form.key() + "/undo"));
            return "redirect:/members/" + id;
        }
        return page(both, subtree, model);
    }

    private List<MemberRecord> both(MemberId id, MemberId other, Subtree subtree) {
        if (id.equals(other)) {
            throw new NotFound();
        }
        return records.several(List.of(id, other), subtree);
    }

    private String page(List<MemberRecord> both, Subtree subtree, Model model) {
        pages.about(both.get(0), subtree, model);
        model.addAttribute("other", both.get(1));
        model.addAttribute("lines", MergeLine.of(both.get(0), both.get(1)));
        model.addAttribute("preview", previews.of(both.get(0), both.get(1)));
        return "member/merge";
    }
}
