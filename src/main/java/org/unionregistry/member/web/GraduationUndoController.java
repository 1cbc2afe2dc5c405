package org.unionregistry.member.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.GraduationUndo;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;

/** Puts a group that was taken off the register by mistake back onto it. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class GraduationUndoController {
    private final GraduationUndo service;

    GraduationUndoController(GraduationUndo service) {
        this.service = service;
    }

    @PostMapping("/organizations/{id}/graduation/{event}/reversal")
    String undo(@PathVariable OrganizationId id, @PathVariable String event, Subtree subtree, RedirectAttributes redirect) {
        Press.made(redirect, () -> Flash.done("member.graduation.undone", service.undo(id, Uuids.parse(event), subtree)));
        return "redirect:/organizations/" + id + "/members";
    }
}
