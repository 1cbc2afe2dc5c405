package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.DeductionService;
import org.unionregistry.member.DuesQueries;
import org.unionregistry.member.DuesRecord;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** The application by which dues are withheld: that the person handed it in, or took it back. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class DeductionController {
    private final DuesQueries queries;
    private final DeductionService service;
    private final DuesPages pages;

    DeductionController(DuesQueries queries, DeductionService service, DuesPages pages) {
        this.queries = queries;
        this.service = service;
        this.pages = pages;
    }

    @GetMapping("/members/{id}/deduction")
    String form(@PathVariable MemberId id, Subtree subtree, Model model) {
        DuesRecord dues = queries.of(id, subtree);
        model.addAttribute("form", DeductionForm.of(dues));
        return page(dues, model);
    }

    /** Records an application where none is in force, and its withdrawal where there is one. */
    @PostMapping("/members/{id}/deduction")
    String record(
            @PathVariable MemberId id,
            @ModelAttribute("form") DeductionForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LocalDate day = new Typed(binding).date(form.day(), "day");
        Runnable change = form.isWithdrawal()
                ? () -> service.withdraw(form.key(), id, day, subtree)
                : () -> service.record(form.key(), id, day, subtree);
        if (Attempt.made(binding, response, model, change)) {
            redirect.addFlashAttribute("flash", Flash.done(form.isWithdrawal() ? "member.deduction.withdrawn" : "member.deduction.recorded"));
            return "redirect:/members/" + id;
        }
        return page(queries.of(id, subtree), model);
    }

    private String page(DuesRecord dues, Model model) {
        pages.show(dues, model);
        return "member/deduction";
    }
}
