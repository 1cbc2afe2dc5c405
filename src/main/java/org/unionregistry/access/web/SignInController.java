package org.unionregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.access.AccessProperties;
import org.unionregistry.access.security.SignInBlocked;
import org.unionregistry.shared.DemoAccounts;
import org.unionregistry.shared.Open;

/** The sign-in page. The form itself is answered by Spring Security. */
@Controller
@Open
class SignInController {
    private final AccessProperties properties;
    private final ObjectProvider<DemoAccounts> demo;

    SignInController(AccessProperties properties, ObjectProvider<DemoAccounts> demo) {
        this.properties = properties;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String page(HttpServletRequest request, Model model) {
        for (String reason : List.of("expired", "ended", "out", "changed")) {
            if (request.getParameter(reason) != null) {
                model.addAttribute("notice", "access.sign-in." + reason);
            }
        }
        return show("", model);
    }

    /** Spring Security hands a refused attempt over to here. */
    @PostMapping("/sign-in/refused")
    String refused(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(name = "org.springframework.security.core.AuthenticationException", required = false)
                    @Nullable AuthenticationException failure,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (failure instanceof SignInBlocked blocked) {
            model.addAttribute("error", "access.sign-in.blocked");
            model.addAttribute("minutes", blocked.minutes());
        } else if (failure instanceof LockedException) {
            model.addAttribute("error", "access.sign-in.locked");
        } else if (failure instanceof DisabledException) {
            model.addAttribute("error", "access.sign-in.noMandate");
        } else {
            model.addAttribute("error", "access.sign-in.wrong");
        }
        return show(username, model);
    }

    private String show(String username, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("help", properties.help());
        model.addAttribute("demo", demo.stream().flatMap(accounts -> accounts.list().stream()).toList());
        return "access/sign-in";
    }
}
