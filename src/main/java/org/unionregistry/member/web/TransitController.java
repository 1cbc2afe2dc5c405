package org.unionregistry.member.web;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.TransferAnswers;
import org.unionregistry.member.TransferId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** One transfer with two sides, and the way back for the side that began it. */
@Controller
class TransitController {
    private final AnswerPages pages;
    private final TransferAnswers answers;

    TransitController(AnswerPages pages, TransferAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/transfers/{id}")
    @Requires(Permission.MEMBER_VIEW)
    String page(@PathVariable TransferId id, Subtree subtree, Model model) {
        pages.open(id, subtree, model);
        return "member/transit";
    }

    @PostMapping("/transfers/{id}/withdrawal")
    @Requires(Permission.MEMBER_EDIT)
    String withdraw(@PathVariable TransferId id, Subtree subtree, RedirectAttributes redirect) {
        try {
            answers.withdraw(id, subtree);
            return pages.done(id, "member.transit.withdrawn", redirect);
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("flash", Flash.refused(refusal.key(), refusal.arguments()));
        } catch (OptimisticLockingFailureException changed) {
            redirect.addFlashAttribute("flash", Flash.refused("member.stale"));
        }
        return "redirect:/transfers/" + id;
    }
}
