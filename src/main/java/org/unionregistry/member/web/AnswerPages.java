package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.TransferId;
import org.unionregistry.member.TransferQueries;
import org.unionregistry.member.TransferRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** What the pages about one transfer have in common. */
@Component
class AnswerPages {
    private final TransferQueries transfers;
    private final Clock clock;

    AnswerPages(TransferQueries transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The transfer the page is about; 404 for whoever sees neither side. */
    TransferRow open(TransferId id, Subtree subtree, Model model) {
        TransferRow row = transfers.require(id, subtree);
        model.addAttribute("row", row);
        model.addAttribute("today", today());
        model.addAttribute("crumbs", List.of(Crumb.of("member.transit.title", "/transfers")));
        return row;
    }

    /** The form of an answer; where it is not, or no longer, this side's to give, the transfer itself says how it stands. */
    String form(String answer, TransferId id, Predicate<TransferRow> theirs, Subtree subtree, Model model) {
        if (!theirs.test(open(id, subtree, model))) {
            return "redirect:/transfers/" + id;
        }
        model.addAttribute("form", AnswerForm.on(today()));
        return page(answer, model);
    }

    String page(String answer, Model model) {
        model.addAttribute("answer", answer);
        return "member/answer";
    }

    /** @param arguments of the message */
    String done(TransferId id, String messageKey, RedirectAttributes redirect, Object... arguments) {
        redirect.addFlashAttribute("flash", Flash.done(messageKey, arguments));
        return "redirect:/transfers/" + id;
    }
}
