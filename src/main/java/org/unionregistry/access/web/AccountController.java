package org.unionregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.access.UserAccountService;
import org.unionregistry.access.security.CurrentSession;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.SignedIn;
import org.unionregistry.shared.web.Flash;

/** One's own account: who one is here, the password, leaving everywhere. */
@Controller
@SignedIn
class AccountController {
    private final UserAccountService accounts;
    private final CurrentSession session;

    AccountController(UserAccountService accounts, CurrentSession session) {
        this.accounts = accounts;
        this.session = session;
    }

    @GetMapping("/account")
    String page(SignedInUser user, Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return show(user, model);
    }

    @PostMapping("/account/password")
    String changePassword(
            SignedInUser user,
            @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Instant now = session.now();
        try {
            form.checkRepeated();
            accounts.changePassword(user, form.current(), form.password(), now);
        } catch (Refusal refusal) {
            refusal.into(binding);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(user, model);
        }
        session.start(user, now, request);
        request.changeSessionId();
        redirect.addFlashAttribute("flash", Flash.done("access.password.done"));
        return "redirect:/account";
    }

    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere(SignedInUser user, HttpServletRequest request, RedirectAttributes redirect) {
        Instant now = session.now();
        accounts.signOutEverywhere(user, now);
        session.start(user, now, request);
        redirect.addFlashAttribute("flash", Flash.done("access.everywhere.done"));
        return "redirect:/account";
    }

    private static String show(SignedInUser user, Model model) {
        model.addAttribute("me", user);
        return "access/account";
    }
}
