package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.HeadcountId;
import org.unionregistry.organization.HeadcountQueries;
import org.unionregistry.organization.HeadcountRow;
import org.unionregistry.organization.HeadcountService;
import org.unionregistry.organization.OrganizationFilter;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Numbers that organisations below declared and that wait for this user. */
@Controller
@Requires(Permission.HEADCOUNT_CONFIRM)
class HeadcountDecisionController {
    private static final int PAGE = 50;

    private final HeadcountQueries queries;
    private final HeadcountService service;

    HeadcountDecisionController(HeadcountQueries queries, HeadcountService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/headcounts")
    String waiting(@RequestParam(required = false) @Nullable HeadcountId after, Subtree subtree, Model model) {
        List<HeadcountRow> found = queries.waiting(after, PAGE + 1, subtree);
        var page = KeyPage.of(found, PAGE, OrganizationFilter.Position.START);
        model.addAttribute("rows", page.rows());
        model.addAttribute("nextUrl", page.hasNext() ? "/headcounts?after=" + page.last().id() : null);
        model.addAttribute("previousUrl", after == null ? null : "/headcounts");
        return "organization/headcounts";
    }

    @PostMapping("/headcounts/{id}/confirmation")
    String confirm(
            @PathVariable HeadcountId id,
            @RequestParam(required = false) @Nullable String version,
            Subtree subtree,
            RedirectAttributes redirect) {
        HeadcountRow row = queries.find(id, subtree).orElseThrow(NotFound::new);
        try {
            service.confirm(id, Typed.number(version), subtree);
            redirect.addFlashAttribute(
                    "flash", Flash.done("organization.headcount.confirmed", row.organizationName(), row.members()));
        } catch (OptimisticLockingFailureException changed) {
            redirect.addFlashAttribute("flash", Flash.refused("organization.headcount.changed", row.organizationName()));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("flash", Flash.refused(refusal.key(), refusal.arguments()));
        }
        return "redirect:/headcounts";
    }

    @GetMapping("/headcounts/{id}/rejection")
    String form(@PathVariable HeadcountId id, Subtree subtree, Model model) {
        HeadcountRow row = queries.find(id, subtree).orElseThrow(NotFound::new);
        model.addAttribute("form", new RejectionForm(String.valueOf(row.version()), null));
        return page(row, model);
    }

    @PostMapping("/headcounts/{id}/rejection")
    String reject(
            @PathVariable HeadcountId id,
            @Valid @ModelAttribute("form") RejectionForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        HeadcountRow row = queries.find(id, subtree).orElseThrow(NotFound::new);
        if (!binding.hasErrors()) {
            try {
                service.reject(id, Typed.number(form.version()), Typed.words(form.remark()), subtree);
                redirect.addFlashAttribute("flash", Flash.done("organization.headcount.rejected", row.organizationName()));
                return "redirect:/headcounts";
            } catch (OptimisticLockingFailureException changed) {
                redirect.addFlashAttribute("flash", Flash.refused("organization.headcount.changed", row.organizationName()));
                return "redirect:/headcounts";
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        return page(row, model);
    }

    private static String page(HeadcountRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("crumbs", List.of(Crumb.of("organization.headcount.waiting.title", "/headcounts")));
        return "organization/rejection";
    }
}
