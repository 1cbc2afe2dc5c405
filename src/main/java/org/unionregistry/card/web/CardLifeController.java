package org.unionregistry.card.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.card.ReplacementReason;
import org.unionregistry.card.ReplacementService;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.Typed;

/** A card that is lost is suspended until it is found, or replaced for good. */
@Controller
@Requires(Permission.CARD_ISSUE)
class CardLifeController {
    private final ReplacementService service;

    CardLifeController(ReplacementService service) {
        this.service = service;
    }

    @PostMapping("/members/{id}/card/replacement")
    String replace(
            @PathVariable MemberId id, @RequestParam(required = false) @Nullable ReplacementReason reason, @RequestParam(required = false) @Nullable String number,
            Subtree subtree, RedirectAttributes redirect) {
        Press.made(redirect, () -> {
            service.replace(id, Typed.words(number), reason == null ? ReplacementReason.LOST : reason, subtree);
            return Flash.done("card.replaced");
        });
        return "redirect:/members/" + id + "/card";
    }

    @PostMapping("/members/{id}/card/suspension")
    String suspend(@PathVariable MemberId id, @RequestParam(required = false) @Nullable ReplacementReason reason, Subtree subtree, RedirectAttributes redirect) {
        Press.made(redirect, () -> {
            service.suspend(id, reason == null ? ReplacementReason.LOST : reason, subtree);
            return Flash.done("card.suspended").withUndo("/members/" + id + "/card/suspension/removal");
        });
        return "redirect:/members/" + id + "/card";
    }

    @PostMapping("/members/{id}/card/suspension/removal")
    String resume(@PathVariable MemberId id, Subtree subtree, RedirectAttributes redirect) {
        Press.made(redirect, () -> {
            service.resume(id, subtree);
            return Flash.done("card.resumed");
        });
        return "redirect:/members/" + id + "/card";
    }
}
