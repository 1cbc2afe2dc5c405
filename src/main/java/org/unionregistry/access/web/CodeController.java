package org.unionregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.access.CodeQueries;
import org.unionregistry.access.CodeService;
import org.unionregistry.access.Guess;
import org.unionregistry.access.OpenCode;
import org.unionregistry.access.SignInThrottle;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.shared.Open;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.SignedIn;
import org.unionregistry.shared.web.Flash;

/** What a letter leads to: the code is typed or photographed, then a name and a password are chosen. */
@Controller
@Open
class CodeController {
    private final CodeQueries codes;
    private final CodeService service;
    private final SignInThrottle throttle;

    CodeController(CodeQueries codes, CodeService service, SignInThrottle throttle) {
        this.codes = codes;
        this.service = service;
        this.throttle = throttle;
    }

    @GetMapping("/i")
    String ask(Model model) {
        model.addAttribute("form", new CodeForm(""));
        return "access/code";
    }

    @PostMapping("/i")
    String typed(
            @ModelAttribute("form") CodeForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            find(form.code(), request);
            return "redirect:/i/" + form.code().strip().replaceAll("[^\\p{Alnum}-]", "");
        } catch (Refusal refusal) {
            return again(refusal.at("code"), binding, response);
        }
    }

    /** Opening the address changes nothing: a mail program that follows links spoils nothing. */
    @GetMapping("/i/{code}")
    String page(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        try {
            OpenCode opened = find(code, request);
            model.addAttribute("form", new OpeningForm(opened.login(), "", ""));
            return show(code, opened, model);
        } catch (Refusal refusal) {
            CodeForm form = new CodeForm(code);
            BindingResult binding = new BeanPropertyBindingResult(form, "form");
            model.addAttribute("form", form);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
            return again(refusal.at("code"), binding, response);
        }
    }

    @PostMapping("/i/{code}")
    String open(
            @PathVariable String code,
            @ModelAttribute("form") OpeningForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCode opened = find(code, request);
        try {
            form.checkRepeated();
            if (opened.reset()) {
                service.resetPassword(code, form.password());
            } else {
                service.open(code, form.login(), form.password());
            }
        } catch (Refusal refusal) {
            refusal.into(binding);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(code, opened, model);
        }
        redirect.addFlashAttribute("login", opened.reset() ? opened.login() : form.login());
        return opened.reset() ? "redirect:/sign-in?changed" : "redirect:/sign-in?ready";
    }

    /** Whoever has an account already adds the mandate of the letter to it. */
    @PostMapping("/i/{code}/attachment")
    @SignedIn
    String attach(@PathVariable String code, SignedInUser user, HttpServletRequest request, RedirectAttributes redirect) {
        find(code, request);
        service.attach(code, user);
        redirect.addFlashAttribute("flash", Flash.done("access.code.attached"));
        return "redirect:/mandate";
    }

    private OpenCode find(String code, HttpServletRequest request) {
        Guess guess = Guess.ofCode(request.getRemoteAddr());
        throttle.enterOrRefuse(guess);
        OpenCode opened = codes.find(code).orElseThrow(() -> new Refusal("access.code.unfit"));
        throttle.succeeded(guess);
        return opened;
    }

    private static String again(Refusal refusal, BindingResult binding, HttpServletResponse response) {
        refusal.into(binding);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "access/code";
    }

    private static String show(String code, OpenCode opened, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("opened", opened);
        return "access/opening";
    }
}
