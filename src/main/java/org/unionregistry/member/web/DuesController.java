package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.DuesQueries;
import org.unionregistry.member.DuesService;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;

/** How one person pays dues, by itself and as a part of the page of the person. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class DuesController {
    private final DuesQueries queries;
    private final DuesService service;
    private final DuesPages pages;

    DuesController(DuesQueries queries, DuesService service, DuesPages pages) {
        this.queries = queries;
        this.service = service;
        this.pages = pages;
    }

    @GetMapping(path = "/members/{id}/dues", headers = "HX-Request")
    String part(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("dues", queries.of(id, subtree));
        return "member/dues :: dues";
    }

    @GetMapping("/members/{id}/dues")
    String page(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", new DuesForm(null, null));
        return pages.show(queries.of(id, subtree), model);
    }

    /** Marks a month, or takes the mark back. */
    @Requires(Permission.MEMBER_EDIT)
    @PostMapping("/members/{id}/dues")
    String mark(
            @PathVariable MemberId id,
            @ModelAttribute("form") DuesForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Runnable change = form.isPaid()
                ? () -> service.mark(id, form.chosen(), subtree)
                : () -> service.unmark(id, form.chosen(), subtree);
        if (Attempt.made(binding, response, model, change)) {
            redirect.addFlashAttribute("flash", Flash.done(form.isPaid() ? "member.dues.marked" : "member.dues.unmarked"));
            return "redirect:/members/" + id + "/dues";
        }
        return pages.show(queries.of(id, subtree), model);
    }
}
