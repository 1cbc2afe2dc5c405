package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.CategoryService;
import org.unionregistry.member.Occasion;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Typed;

/** A worker goes on leave, a student becomes a worker, a worker becomes a pensioner. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class CategoryController {
    /** Going on leave is an event of its own, with an end. */
    private static final List<MemberCategory> CHOICES = Arrays.stream(MemberCategory.values())
            .filter(category -> category != MemberCategory.ON_LEAVE)
            .toList();

    private final EventPages pages;
    private final CategoryService service;

    CategoryController(EventPages pages, CategoryService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/members/{id}/category")
    String form(@PathVariable MemberId id, Subtree subtree, Model model) {
        model.addAttribute("form", pages.begin(id, Occasion.CHANGE, subtree, model));
        return page(model);
    }

    @PostMapping("/members/{id}/category")
    String change(
            @PathVariable MemberId id,
            @ModelAttribute("form") EventForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.open(id, subtree, model);
        Happening what = form.happening(binding);
        MemberCategory to = new Typed(binding)
                .required(CHOICES.toArray(MemberCategory[]::new), form.category(), "category", "member.form.category.missing");
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), to, what, subtree))) {
            return pages.done(id, form, "member.category.changed", redirect);
        }
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("categories", CHOICES);
        return "member/category";
    }
}
