package org.unionregistry.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.exchange.DuesCheckId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Checks of a register against the bookkeeping of its institution. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class DuesCheckController {
    private final DuesCheckPages pages;
    private final DuesUploads uploads;

    DuesCheckController(DuesCheckPages pages, DuesUploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping("/organizations/{id}/dues-checks")
    String list(@PathVariable OrganizationId id, @RequestParam(required = false) @Nullable String month, Subtree subtree, Model model) {
        model.addAttribute("form", pages.fresh(month));
        return pages.list(id, subtree, model);
    }

    /** The part of the page of the organisation: how many pay, beside how many it declares. */
    @GetMapping(path = "/organizations/{id}/dues-checks", headers = "HX-Request")
    String part(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        pages.witness(id, subtree, model);
        return "exchange/dues-checks :: witness";
    }

    @Requires(Permission.MEMBER_IMPORT)
    @PostMapping("/organizations/{id}/dues-checks")
    String check(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") DuesCheckForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            HttpServletResponse response) {
        pages.place(id, subtree);
        YearMonth month = form.chosen(binding);
        DuesCheckId check = uploads.take(form, id, month, subtree, binding);
        if (check == null) {
            response.setStatus(422);
            return pages.list(id, subtree, model);
        }
        return "redirect:/dues-checks/" + check;
    }

    @GetMapping("/dues-checks/{id}")
    String show(@PathVariable DuesCheckId id, Subtree subtree, Model model) {
        return pages.show(id, subtree, model);
    }
}
