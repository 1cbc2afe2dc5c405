package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.GrantService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.TransferId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;

/** The sender lets go whom another organisation has asked for. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class GrantController {
    private static final String ANSWER = "release";

    private final AnswerPages pages;
    private final GrantService service;
    private final SavedLate late;

    GrantController(AnswerPages pages, GrantService service, SavedLate late) {
        this.pages = pages;
        this.service = service;
        this.late = late;
    }

    @GetMapping("/transfers/{id}/release")
    String form(@PathVariable TransferId id, Subtree subtree, Model model) {
        return pages.form(ANSWER, id, row -> row.mayGrant(pages.today()), subtree, model);
    }

    @PostMapping("/transfers/{id}/release")
    String grant(
            @PathVariable TransferId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        Happening what = form.happening(binding);
        AtomicReference<MemberId> granted = new AtomicReference<>();
        if (Attempt.made(binding, response, model, () -> granted.set(service.grant(id, what, subtree)))) {
            return pages.done(id, "member.transit.granted", redirect, late.words(granted.get()));
        }
        return pages.page(ANSWER, model);
    }
}
