package org.unionregistry.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.Confirmation;
import org.unionregistry.organization.ConfirmationQueries;
import org.unionregistry.organization.OrganizationFilter;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Whose card nobody has confirmed for a year. */
@Controller
@Requires(Permission.HEADCOUNT_CONFIRM)
class UnconfirmedController {
    private static final int PAGE = 50;
    private final ConfirmationQueries queries;

    UnconfirmedController(ConfirmationQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/unconfirmed-cards")
    String list(@RequestParam(required = false) @Nullable OrganizationId after, Subtree subtree, Model model) {
        List<Confirmation> found = queries.due(after, PAGE + 1, subtree);
        var page = KeyPage.of(found, PAGE, OrganizationFilter.Position.START);
        model.addAttribute("rows", page.rows());
        model.addAttribute("count", queries.countDue(subtree));
        model.addAttribute("nextUrl", page.hasNext() ? "/unconfirmed-cards?after=" + page.last().organization() : null);
        model.addAttribute("previousUrl", after == null ? null : "/unconfirmed-cards");
        return "organization/unconfirmed";
    }
}
