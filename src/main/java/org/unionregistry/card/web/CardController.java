package org.unionregistry.card.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.card.CardQueries;
import org.unionregistry.card.CardRow;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;

/** The card of one person, by itself and as a part of the page of the person. */
@Controller
@Requires(Permission.CARD_VIEW)
class CardController {
    private final CardQueries cards;

    CardController(CardQueries cards) {
        this.cards = cards;
    }

    @GetMapping(path = "/members/{id}/card", headers = "HX-Request")
    String part(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("card", card(id, subtree));
        return "card/card :: card";
    }

    @GetMapping("/members/{id}/card")
    String page(@PathVariable MemberId id, Subtree subtree, Model model) {
        CardRow card = card(id, subtree);
        model.addAttribute("card", card);
        model.addAttribute("crumbs", List.of(
                Crumb.text(card.organizationName(), "/organizations/" + card.organization()),
                Crumb.of("card.crumb.holder", "/members/" + id)));
        return "card/card";
    }

    private CardRow card(MemberId id, Subtree subtree) {
        return cards.of(id, subtree).orElseThrow(NotFound::new);
    }
}
