package org.unionregistry.card.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.card.PhoneCard;
import org.unionregistry.card.PhoneService;
import org.unionregistry.card.ShownCode;
import org.unionregistry.shared.Open;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Site;
import org.unionregistry.shared.Throttle;
import org.unionregistry.shared.web.QrPicture;

/** The card on its holder's telephone. Whoever has the telephone has the card, as with one of plastic. */
@Controller
@Open
class PhoneController {
    private static final int LINKS = 20;

    private final PhoneService phones;
    private final Site site;
    private final Throttle throttle;

    PhoneController(PhoneService phones, Site site, Throttle throttle) {
        this.phones = phones;
        this.site = site;
        this.throttle = throttle;
    }

    /** Only a button: programs that preview links open them too. */
    @GetMapping("/card/open/{secret}")
    String link(@PathVariable String secret, Model model) {
        model.addAttribute("opens", phones.opens(secret));
        model.addAttribute("secret", secret);
        return "card/open";
    }

    @PostMapping("/card/open/{secret}")
    String open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        String address = "card-link:" + request.getRemoteAddr();
        try {
            if (throttle.enter(address, LINKS).isEmpty()) {
                PhoneCookie.set(phones.open(secret), request, response);
                throttle.forget(address, LINKS);
                return "redirect:/card";
            }
            response.setStatus(429);
        } catch (Refusal used) {
            response.setStatus(422);
        }
        model.addAttribute("opens", false);
        return "card/open";
    }

    @GetMapping("/card")
    String card(@CookieValue(value = PhoneCookie.NAME, required = false) @Nullable String phone, Model model) {
        Optional<PhoneCard> card = card(phone);
        model.addAttribute("card", card.orElse(null));
        card.filter(PhoneCard::active).ifPresent(one -> {
            ShownCode kept = phones.code(one, true);
            model.addAttribute("kept", kept);
            model.addAttribute("picture", picture(kept));
        });
        return "card/phone";
    }

    /** What the picture is for the next minute. */
    @GetMapping("/card/code")
    ResponseEntity<Map<String, Object>> code(@CookieValue(value = PhoneCookie.NAME, required = false) @Nullable String phone) {
        return card(phone).filter(PhoneCard::active)
                .map(one -> picture(phones.code(one, false)))
                .map(picture -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.<String, Object>of("size", picture.size(), "path", picture.path())))
                .orElseGet(() -> ResponseEntity.status(410).build());
    }

    @PostMapping("/card/name")
    String name(
            @CookieValue(value = PhoneCookie.NAME, required = false) @Nullable String phone, @RequestParam(defaultValue = "false") boolean shows) {
        if (phone != null) {
            phones.showName(phone, shows);
        }
        return "redirect:/card";
    }

    @PostMapping("/card/removal")
    String forget(
            @CookieValue(value = PhoneCookie.NAME, required = false) @Nullable String phone, HttpServletRequest request, HttpServletResponse response) {
        if (phone != null) {
            phones.forget(phone);
        }
        PhoneCookie.clear(request, response);
        return "redirect:/card";
    }

    private Optional<PhoneCard> card(@Nullable String phone) {
        return phone == null ? Optional.empty() : phones.card(phone);
    }

    private QrPicture picture(ShownCode code) {
        return QrPicture.of(site.address() + "/v/" + code.text());
    }
}
