package org.unionregistry.member.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.DifferenceService;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.Typed;

/** «Это разные люди»: said once, remembered, and open to second thoughts. */
@Controller
@Requires(Permission.MEMBER_MERGE)
class DifferenceController {
    private final DifferenceService service;

    DifferenceController(DifferenceService service) {
        this.service = service;
    }

    @PostMapping("/members/{id}/difference/{other}")
    String decide(
            @PathVariable MemberId id,
            @PathVariable MemberId other,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable String note,
            Subtree subtree,
            RedirectAttributes redirect) {
        UUID decision = key.isEmpty() ? Uuids.next() : Uuids.parse(key);
        boolean made = Press.made(redirect, () -> {
            service.decide(decision, id, other, Typed.text(note), subtree);
            return Flash.done("member.twins.different").withUndo("/members/duplicates/different/" + decision + "/removal");
        });
        return made ? "redirect:/members/duplicates" : "redirect:/members/" + id + "/merge/" + other;
    }

    @PostMapping("/members/duplicates/different/{id}/removal")
    String reopen(@PathVariable String id, Subtree subtree, RedirectAttributes redirect) {
        service.reopen(Uuids.parse(id), subtree);
        redirect.addFlashAttribute("flash", Flash.done("member.twins.reopened"));
        return "redirect:/members/duplicates";
    }
}
