package org.unionregistry.member.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MergeUndoService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;

/** Takes a merge back with one button. */
@Controller
@Requires(Permission.MEMBER_MERGE)
class MergeUndoController {
    private final MergeUndoService service;

    MergeUndoController(MergeUndoService service) {
        this.service = service;
    }

    @PostMapping("/members/merges/{id}/undo")
    String undo(
            @PathVariable String id, @RequestParam(required = false) @Nullable String from, Subtree subtree, RedirectAttributes redirect) {
        try {
            String survivor = service.undo(Uuids.parse(id), subtree).toString();
            redirect.addFlashAttribute("flash", Flash.done("member.merge.undone"));
            return "redirect:/members/" + survivor;
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("flash", Flash.refused(refusal.key(), refusal.arguments()));
            return from == null ? "redirect:/members/duplicates" : "redirect:/members/" + MemberId.of(from);
        }
    }
}
