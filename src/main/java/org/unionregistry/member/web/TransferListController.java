package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.member.TransferId;
import org.unionregistry.member.TransferList;
import org.unionregistry.member.TransferPage;
import org.unionregistry.member.TransferPosition;
import org.unionregistry.member.TransferQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Typed;

/** Everybody who is on the way to the user's part or from it, and how it ended. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class TransferListController {
    private final TransferQueries transfers;
    private final Clock clock;

    TransferListController(TransferQueries transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @GetMapping("/transfers")
    String list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable TransferId after,
            @RequestParam(required = false) @Nullable TransferId before,
            Subtree subtree,
            Model model) {
        TransferList chosen = Typed.constant(TransferList.values(), show);
        TransferList list = chosen == null ? TransferList.INCOMING : chosen;
        TransferPage page = transfers.page(list, new TransferPosition(after, before), subtree);
        model.addAttribute("list", list);
        model.addAttribute("lists", TransferList.values());
        model.addAttribute("rows", page.rows());
        model.addAttribute("facts", transfers.waiting(subtree));
        model.addAttribute("today", LocalDate.now(clock));
        String address = "/transfers?show=" + list;
        if (!page.rows().isEmpty()) {
            int last = page.rows().size() - 1;
            model.addAttribute("previousUrl", page.hasPrevious() ? address + "&before=" + page.rows().get(0).id() : null);
            model.addAttribute("nextUrl", page.hasNext() ? address + "&after=" + page.rows().get(last).id() : null);
        }
        return "member/transfers";
    }
}
