package org.unionregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.access.HeldMandate;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.access.security.CurrentSession;
import org.unionregistry.access.security.MandateNotChosen;
import org.unionregistry.organization.MandateId;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.SignedIn;

/** Where somebody with several mandates says by which of them they act. */
@Controller
@SignedIn
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MandateChoiceController {
    private final CurrentSession session;

    MandateChoiceController(CurrentSession session) {
        this.session = session;
    }

    @GetMapping("/mandate")
    String page(SignedInUser user, Model model, HttpServletRequest request) {
        HeldMandate acting = user.acting();
        model.addAttribute("mandates", user.mandates());
        model.addAttribute("chosen", acting == null ? null : acting.id());
        model.addAttribute("ended", acting == null && session.hadMandate(request));
        return "access/mandate";
    }

    @PostMapping("/mandate")
    String choose(
            SignedInUser user, @RequestParam MandateId mandate, HttpServletRequest request, HttpServletResponse response) {
        HeldMandate chosen = user.mandates().stream()
                .filter(held -> held.id().equals(mandate))
                .findFirst()
                .orElseThrow(NotFound::new);
        return "redirect:" + session.actBy(chosen, request);
    }

    @ExceptionHandler(MandateNotChosen.class)
    String notChosen() {
        return "redirect:/mandate";
    }
}
