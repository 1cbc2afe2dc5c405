package org.unionregistry.card.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.card.PhoneService;
import org.unionregistry.card.ReplacementReason;
import org.unionregistry.card.ReplacementService;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Site;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.QrPicture;
import org.unionregistry.shared.web.Typed;

/** Makes the link that opens a card on its holder's telephone, and takes all of them back. */
@Controller
@Requires(Permission.CARD_ISSUE)
class CardLinkController {
    private final PhoneService phones;
    private final Site site;

    CardLinkController(PhoneService phones, Site site) {
        this.phones = phones;
        this.site = site;
    }

    /** It is shown once, on the next page. */
    @PostMapping("/members/{id}/card/link")
    String link(@PathVariable MemberId id, Subtree subtree, RedirectAttributes redirect) {
        String link = site.address() + "/card/open/" + phones.link(id, subtree);
        redirect.addFlashAttribute("link", link);
        redirect.addFlashAttribute("linkPicture", QrPicture.of(link));
        return "redirect:/members/" + id + "/card";
    }

    @PostMapping("/members/{id}/card/phones/removal")
    String revoke(@PathVariable MemberId id, Subtree subtree, RedirectAttributes redirect) {
        phones.revoke(id, subtree);
        redirect.addFlashAttribute("flash", Flash.done("card.phones.revoked"));
        return "redirect:/members/" + id + "/card";
    }
}
