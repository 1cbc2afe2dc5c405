package org.unionregistry.member.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.member.JournalQueries;
import org.unionregistry.member.JournalRow;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.TakeBack;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Tells what it would do to take back what has stood for long, before it is done. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class OldEventController {
    private final EventPages pages;
    private final JournalQueries journal;

    OldEventController(EventPages pages, JournalQueries journal) {
        this.pages = pages;
        this.journal = journal;
    }

    @GetMapping("/members/{id}/reversal")
    String question(@PathVariable MemberId id, Subtree subtree, Model model) {
        MemberRecord member = pages.open(id, subtree, model);
        JournalRow asked = journal.of(member, subtree).stream()
                .filter(row -> row.takeBack() == TakeBack.ASKED && !row.type().isEntry())
                .findFirst()
                .orElse(null);
        if (asked == null) {
            return "redirect:/members/" + id;
        }
        model.addAttribute("row", asked);
        return "member/reversal";
    }
}
