package org.unionregistry.card.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.card.CardCheck;
import org.unionregistry.card.CardCheckService;
import org.unionregistry.shared.Open;
import org.unionregistry.shared.Throttle;
import org.unionregistry.shared.web.Typed;

/** Whether a card is good, for anybody who is shown one. Who only guesses is soon asked to wait. */
@Controller
@Open
class CheckController {
    /** Cards that are not good, from one address; a shop sees few of them. */
    private static final int BY_ADDRESS = 20;
    private static final int BY_NUMBER = 5;

    private static final Logger LOG = LoggerFactory.getLogger(CheckController.class);

    private final CardCheckService checks;
    private final Throttle throttle;

    CheckController(CardCheckService checks, Throttle throttle) {
        this.checks = checks;
        this.throttle = throttle;
    }

    @GetMapping("/v")
    String form() {
        return "card/check";
    }

    /** What stands in the picture leads here. */
    @GetMapping("/v/{picture}")
    String picture(@PathVariable String picture, HttpServletRequest request, HttpServletResponse response, Model model) {
        return answer(request, response, model, null, () -> checks.picture(picture));
    }

    /** Shows and changes nothing else, so that it needs no redirect; and neither number nor code stands in an address. */
    @PostMapping("/v")
    String number(
            @RequestParam(required = false) @Nullable String number, @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        String digits = Typed.words(number).replaceAll("\\D", "");
        return answer(request, response, model, "card-number:" + digits, () -> checks.number(digits, Typed.words(code).replaceAll("\\D", "")));
    }

    private String answer(HttpServletRequest request, HttpServletResponse response, Model model, @Nullable String number, Supplier<CardCheck> check) {
        String address = "card-check:" + request.getRemoteAddr();
        Optional<Duration> wait = throttle.enter(address, BY_ADDRESS);
        if (wait.isEmpty() && number != null) {
            wait = throttle.enter(number, BY_NUMBER);
        }
        if (wait.isPresent()) {
            LOG.info("Checks of cards from one address, or of one number, were stopped for a while: too many were not good");
            response.setStatus(429);
            model.addAttribute("minutes", Math.max(1, wait.get().plusSeconds(59).toMinutes()));
            return "card/check";
        }
        CardCheck told = check.get();
        if (told.valid()) {
            throttle.forget(address, BY_ADDRESS);
            if (number != null) {
                throttle.forget(number, BY_NUMBER);
            }
        }
        model.addAttribute("check", told);
        return "card/check";
    }
}
