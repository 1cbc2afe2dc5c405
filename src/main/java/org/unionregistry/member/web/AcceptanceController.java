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
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.ReceptionService;
import org.unionregistry.member.TransferId;
import org.unionregistry.member.TransferRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;

/** The receiver takes in whom the sender has let go. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class AcceptanceController {
    private static final String ANSWER = "acceptance";

    private final AnswerPages pages;
    private final EventPages events;
    private final ReceptionService service;

    AcceptanceController(AnswerPages pages, EventPages events, ReceptionService service) {
        this.pages = pages;
        this.events = events;
        this.service = service;
    }

    @GetMapping("/transfers/{id}/acceptance")
    String form(@PathVariable TransferId id, Subtree subtree, Model model) {
        return pages.form(ANSWER, id, TransferRow::mayAccept, subtree, model);
    }

    @PostMapping("/transfers/{id}/acceptance")
    String accept(
            @PathVariable TransferId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        Happening what = form.happening(binding);
        AtomicReference<MemberId> accepted = new AtomicReference<>();
        if (Attempt.made(binding, response, model, () -> accepted.set(service.accept(id, what, subtree)))) {
            return events.done(accepted.get(), what.event(), "member.transit.accepted", redirect);
        }
        return pages.page(ANSWER, model);
    }
}
