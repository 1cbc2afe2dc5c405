package org.unionregistry.organization.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.organization.OrganizationFilter;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationListRow;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationSearch;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** The user's part of the tree, level by level, and the search in it. */
@Controller
@Requires(Permission.ORGANIZATION_VIEW)
class BrowseController {
    private static final int PAGE = 50;

    private final OrganizationQueries queries;
    private final OrganizationSearch search;
    private final BrowseChoices choices;

    BrowseController(OrganizationQueries queries, OrganizationSearch search, BrowseChoices choices) {
        this.queries = queries;
        this.search = search;
        this.choices = choices;
    }

    @GetMapping("/organizations")
    String browse(BrowseParameters parameters, Subtree subtree, Model model) {
        OrganizationId at = Objects.requireNonNull(parameters.parentOr(root(subtree)));
        List<OrganizationRow> path = queries.path(at, subtree);
        OrganizationRow node = Paths.last(path);
        if (node.isPrimary()) {
            return "redirect:/organizations/" + node.id();
        }
        OrganizationFilter filter = parameters.toFilter(node.id());
        KeyPage<OrganizationListRow> page =
                KeyPage.of(search.list(filter, PAGE + 1, subtree), PAGE, filter.page());
        model.addAttribute("node", node);
        model.addAttribute("crumbs", Paths.crumbs(path));
        model.addAttribute("search", filter.isSearch());
        model.addAttribute("filtered", filter.isSearch() || filter.status() != null || filter.district() != null);
        model.addAttribute("parameters", parameters);
        model.addAttribute("rows", page.rows());
        if (!page.rows().isEmpty()) {
            model.addAttribute("nextUrl", page.hasNext() ? parameters.pageAfter(id(page.last())) : null);
            model.addAttribute("previousUrl", page.hasPrevious() ? parameters.pageBefore(id(page.first())) : null);
        }
        choices.into(model, node, parameters, subtree);
        return "organization/list";
    }

    /** Only the country has to look up where it begins. */
    private @Nullable OrganizationId root(Subtree subtree) {
        return subtree instanceof Subtree.Country
                ? queries.root(subtree).map(OrganizationRow::id).orElseThrow(NotFound::new)
                : new OrganizationId(subtree.parameter());
    }

    private static OrganizationId id(OrganizationListRow row) {
        return row.organization().id();
    }
}
