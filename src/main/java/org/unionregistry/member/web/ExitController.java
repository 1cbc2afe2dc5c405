package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.DepartureService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.Occasion;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Typed;

/** Takes a person off the register: one form for every reason of their own or of life, another one for an expulsion. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class ExitController {
    /** An expulsion is a decision of somebody else and has a page of its own. */
    private static final DepartureReason[] REASONS = Arrays.stream(DepartureReason.values())
            .filter(reason -> !reason.isExpulsion())
            .toArray(DepartureReason[]::new);

    private static final DepartureReason[] EXPULSIONS =
            Arrays.stream(DepartureReason.values()).filter(DepartureReason::isExpulsion).toArray(DepartureReason[]::new);

    private final EventPages pages;
    private final DepartureService service;

    ExitController(EventPages pages, DepartureService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/members/{id}/exit")
    String form(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", pages.begin(id, Occasion.EXIT, subtree, model));
        return page(model);
    }

    @PostMapping("/members/{id}/exit")
    String exit(
            @PathVariable MemberId id,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        DepartureReason reason = new Typed(binding)
                .required(REASONS, form.reason(), "reason", "member.exit.reason.missing");
        Happening what = form.happening(binding);
        if (Attempt.made(binding, response, model, () -> service.exit(id, form.seen(), reason, what, subtree))) {
            return pages.done(id, form, reason.isDeparture() ? "member.exited" : "member.voided", redirect);
        }
        return page(model);
    }

    @GetMapping("/members/{id}/expulsion")
    String expulsion(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", pages.begin(id, Occasion.EXIT, subtree, model));
        return expulsionPage(model);
    }

    @PostMapping("/members/{id}/expulsion")
    String expel(
            @PathVariable MemberId id,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        DepartureReason reason = new Typed(binding).required(EXPULSIONS, form.reason(), "reason", "member.exit.reason.missing");
        Happening what = form.happening(binding);
        if (Typed.text(form.basis()) == null) {
            binding.rejectValue("basis", "member.expulsion.basis.missing");
        }
        if (Attempt.made(binding, response, model, () -> service.exit(id, form.seen(), reason, what, subtree))) {
            return pages.done(id, form, "member.expelled", redirect);
        }
        return expulsionPage(model);
    }

    private static String page(Model model) {
        model.addAttribute("reasons", REASONS);
        return "member/exit";
    }

    private static String expulsionPage(Model model) {
        model.addAttribute("reasons", EXPULSIONS);
        return "member/expulsion";
    }
}
