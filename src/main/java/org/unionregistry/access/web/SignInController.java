package org.unionregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.unionregistry.access.security.SignInBlocked;
import org.unionregistry.access.security.SignInFailed;
import org.unionregistry.shared.DemoAccounts;
import org.unionregistry.shared.Open;

/** The sign-in page. The form itself is answered by Spring Security. */
@Controller
@Open
class SignInController {
    private static final String FAILURE = SignInFailed.ATTRIBUTE;

    private final ObjectProvider<DemoAccounts> demo;

    SignInController(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String page(HttpServletRequest request, Model model) {
        for (String reason : List.of("expired", "ended", "out", "changed", "ready")) {
            if (request.getParameterMap().containsKey(reason)) {
                model.addAttribute("notice", reason);
            }
        }
        Object login = model.getAttribute("login");
        model.addAttribute("form", new SignInForm(login == null ? "" : login.toString(), ""));
        return show(model);
    }

    /** Spring Security hands a refused attempt over to here. */
    @PostMapping("/sign-in/refused")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(
            @ModelAttribute("form") SignInForm form,
            BindingResult binding,
            @RequestAttribute(name = FAILURE, required = false) @Nullable AuthenticationException failure,
            Model model) {
        if (failure instanceof SignInBlocked blocked) {
            binding.reject("access.sign-in.blocked", new Object[] {blocked.minutes()}, null);
        } else if (failure instanceof LockedException) {
            binding.reject("access.sign-in.locked");
        } else if (failure instanceof DisabledException) {
            binding.reject("access.sign-in.noMandate");
        } else {
            binding.reject("access.sign-in.wrong");
        }
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("demo", demo.stream().flatMap(accounts -> accounts.list().stream()).toList());
        return "access/sign-in";
    }
}
