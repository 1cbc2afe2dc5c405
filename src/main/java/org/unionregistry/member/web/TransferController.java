package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.Occasion;
import org.unionregistry.member.TransferService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Typed;

/** Moves a person from one primary organisation to another in one step. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class TransferController {
    private final EventPages pages;
    private final Receivers receivers;
    private final TransferService service;

    TransferController(EventPages pages, Receivers receivers, TransferService service) {
        this.pages = pages;
        this.receivers = receivers;
        this.service = service;
    }

    /**
     * Whoever answers for one organisation lets people go, and the other side takes them in.
     *
     * @param part the local organisation whose primaries are offered, chosen first by those who answer for many
     * @param to the receiver, when it is known already
     */
    @GetMapping("/members/{id}/transfer")
    String form(
            @PathVariable MemberId id,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String to,
            Subtree subtree,
            Model model) {
        MemberRecord member = pages.open(id, subtree, model);
        if (subtree instanceof Subtree.Primary) {
            return "redirect:/members/" + id + "/release";
        }
        pages.occasion(member, Occasion.CHANGE, model);
        receivers.offer(member, part, to, subtree, model);
        model.addAttribute("form", pages.empty(member).to(to == null ? part : to));
        return "member/transfer";
    }

    @PostMapping("/members/{id}/transfer")
    String transfer(
            @PathVariable MemberId id,
            @RequestParam(required = false) @Nullable String part,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MemberRecord member = pages.open(id, subtree, model);
        Happening what = form.happening(binding);
        if (Typed.text(form.to()) == null) {
            binding.rejectValue("to", "member.transfer.to.missing");
        }
        if (Attempt.made(binding, response, model, () -> service.transfer(
                id, form.seen(), OrganizationId.of(Typed.words(form.to())), what, subtree))) {
            return pages.done(id, form, "member.transferred", redirect);
        }
        receivers.offer(member, part, form.to(), subtree, model);
        return "member/transfer";
    }
}
