package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.member.TermQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Terms that run out in the user's part, with what can be done about each. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class TermController {
    private final TermQueries terms;
    private final Clock clock;

    TermController(TermQueries terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/members/terms")
    String page(Subtree subtree, Model model) {
        model.addAttribute("rows", terms.running(subtree));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("days", TermQueries.DAYS);
        model.addAttribute("most", TermQueries.MOST);
        model.addAttribute("single", subtree instanceof Subtree.Primary);
        return "member/terms";
    }
}
