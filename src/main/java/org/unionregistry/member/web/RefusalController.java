package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.TransferAnswers;
import org.unionregistry.member.TransferId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;

/** The side that is asked says no, and why. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class RefusalController {
    private static final String ANSWER = "refusal";

    private final AnswerPages pages;
    private final TransferAnswers service;

    RefusalController(AnswerPages pages, TransferAnswers service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/transfers/{id}/refusal")
    String form(@PathVariable TransferId id, Subtree subtree, Model model) {
        return pages.form(ANSWER, id, row -> row.mayDecline(pages.today()), subtree, model);
    }

    @PostMapping("/transfers/{id}/refusal")
    String decline(
            @PathVariable TransferId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        String why = form.why(binding);
        if (Attempt.made(binding, response, model, () -> service.decline(id, why, subtree))) {
            return pages.done(id, "member.transit.declined", redirect);
        }
        return pages.page(ANSWER, model);
    }
}
