package org.unionregistry.member.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.ReversalService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;

/** Takes back what was entered by mistake. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class ReversalController {
    private final ReversalService service;

    ReversalController(ReversalService service) {
        this.service = service;
    }

    @PostMapping("/members/{id}/events/{event}/reversal")
    String reverse(@PathVariable MemberId id, @PathVariable String event, Subtree subtree, RedirectAttributes redirect) {
        return answer(id, () -> service.reverse(id, Uuids.parse(event), subtree), redirect);
    }

    @PostMapping("/members/{id}/entry/reversal")
    String reverseEntry(@PathVariable MemberId id, Subtree subtree, RedirectAttributes redirect) {
        return answer(id, () -> service.reverseEntry(id, subtree), redirect);
    }

    private static String answer(MemberId id, Runnable reversal, RedirectAttributes redirect) {
        try {
            reversal.run();
            redirect.addFlashAttribute("flash", Flash.done("member.undone"));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("flash", Flash.refused(refusal.key(), refusal.arguments()));
        }
        return "redirect:/members/" + id;
    }
}
