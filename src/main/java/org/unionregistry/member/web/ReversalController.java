package org.unionregistry.member.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.ReversalService;
import org.unionregistry.member.Undone;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;

/** Takes back what was entered by mistake: at once what was entered lately, and what has stood for long after a question. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class ReversalController {
    private final ReversalService service;

    ReversalController(ReversalService service) {
        this.service = service;
    }

    /** @param sure the question was answered */
    @PostMapping("/members/{id}/events/{event}/reversal")
    String reverse(
            @PathVariable MemberId id,
            @PathVariable String event,
            @RequestParam(required = false) @Nullable String sure,
            Subtree subtree,
            RedirectAttributes redirect) {
        if (sure == null && service.asks(id, Uuids.parse(event), subtree)) {
            return "redirect:/members/" + id + "/reversal";
        }
        return answer(id, () -> service.reverse(id, Uuids.parse(event), subtree), redirect);
    }

    @PostMapping("/members/{id}/entry/reversal")
    String reverseEntry(@PathVariable MemberId id, Subtree subtree, RedirectAttributes redirect) {
        return answer(id, () -> service.reverseEntry(id, subtree), redirect);
    }

    /** Back to the person, or to what goes on without them here. */
    private static String answer(MemberId id, Supplier<Undone> reversal, RedirectAttributes redirect) {
        try {
            Undone undone = reversal.get();
            if (undone.away() != null) {
                redirect.addFlashAttribute("flash", Flash.done("member.undone.away"));
                return "redirect:/transfers/" + undone.away();
            }
            redirect.addFlashAttribute("flash", undone.lost() ? Flash.warning("member.undone.lost") : Flash.done(undone.restored() ? "member.undone.restored" : "member.undone"));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("flash", Flash.refused(refusal.key(), refusal.arguments()));
        }
        return "redirect:/members/" + id;
    }
}
