package org.unionregistry.card.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.card.CardFace;
import org.unionregistry.card.CardPrinting;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Site;
import org.unionregistry.shared.print.Paper;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Show;

/** Cards on paper and as pictures: one, or all of a school on sheets to cut up. */
@Controller
@Requires(Permission.CARD_ISSUE)
class CardPaperController {
    private final CardPrinting printing;
    private final OrganizationQueries organizations;
    private final Paper paper;
    private final Site site;
    private final Show show;

    CardPaperController(CardPrinting printing, OrganizationQueries organizations, Paper paper, Site site, Show show) {
        this.printing = printing;
        this.organizations = organizations;
        this.paper = paper;
        this.site = site;
        this.show = show;
    }

    @GetMapping("/members/{id}/card.pdf")
    void one(@PathVariable MemberId id, Subtree subtree, HttpServletResponse response) throws IOException {
        paper.send("card.pdf", "card/paper-one", Map.of("cards", List.of(card(id, subtree)), "union", union()), response);
    }

    @GetMapping("/members/{id}/card.svg")
    ResponseEntity<byte[]> drawing(@PathVariable MemberId id, Subtree subtree) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("image/svg+xml")).cacheControl(CacheControl.noStore())
                .body(CardDrawing.svg(card(id, subtree), union()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/members/{id}/card.png")
    ResponseEntity<byte[]> picture(@PathVariable MemberId id, Subtree subtree) throws IOException {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.noStore()).body(CardDrawing.png(card(id, subtree), union()));
    }

    @GetMapping("/organizations/{id}/cards")
    String page(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        OrganizationRow organization = primary(id, subtree);
        model.addAttribute("organization", organization);
        model.addAttribute("count", printing.count(organization));
        model.addAttribute("most", CardPrinting.MOST);
        model.addAttribute("crumbs", List.of(Crumb.text(organization.shortName(), "/organizations/" + id)));
        return "card/cards";
    }

    @GetMapping("/organizations/{id}/cards.pdf")
    void sheets(@PathVariable OrganizationId id, Subtree subtree, HttpServletResponse response) throws IOException {
        List<PaperCard> cards = printing.of(primary(id, subtree)).stream().map(this::card).toList();
        paper.send("cards.pdf", "card/paper-sheet", Map.of("cards", cards, "union", union()), response);
    }

    private OrganizationRow primary(OrganizationId id, Subtree subtree) {
        OrganizationRow organization = organizations.require(id, subtree);
        if (!organization.isPrimary()) {
            throw new NotFound();
        }
        return organization;
    }

    private PaperCard card(MemberId id, Subtree subtree) {
        return card(printing.of(id, subtree));
    }

    private PaperCard card(CardFace face) {
        return PaperCard.of(face, site.address(), show);
    }

    private String union() {
        return organizations.root(new Subtree.Country()).map(OrganizationRow::shortName).orElse("");
    }
}
