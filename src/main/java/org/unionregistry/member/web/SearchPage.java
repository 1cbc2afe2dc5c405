package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Choice;

/** The list of the whole part of the tree the user answers for; for the chair of a school that is the school's list. */
@Component
class SearchPage {
    static final String PATH = "/members";

    private final OrganizationQueries organizations;
    private final RegisterPage register;
    private final Parts parts;
    private final ListPage page;

    SearchPage(OrganizationQueries organizations, RegisterPage register, Parts parts, ListPage page) {
        this.organizations = organizations;
        this.register = register;
        this.parts = parts;
        this.page = page;
    }

    String show(ListParameters list, Subtree subtree, @Nullable HttpSession session, Model model, HttpServletResponse response) {
        if (subtree instanceof Subtree.Primary own) {
            return register.show(organizations.path(own.id(), subtree), PATH, list.everywhere(), subtree, session, model, response);
        }
        List<OrganizationRow> below = parts.below(subtree);
        OrganizationRow chosen = parts.chosen(list.organization(), below, subtree);
        page.show(list, PATH, parts.narrowed(subtree, chosen), session, model, response);
        if (chosen != null) {
            model.addAttribute("place", new FilterChip(
                    chosen.shortName(), list.address().without(Set.of("organization")).at(PATH)));
        }
        model.addAttribute("top", top(subtree, chosen));
        model.addAttribute("organizations", choices(below, chosen));
        return "member/search";
    }

    /** Whose past the page leads to: the organisation chosen, or the one the user answers for; the union as a whole has too many people. */
    private static @Nullable OrganizationId top(Subtree subtree, @Nullable OrganizationRow chosen) {
        if (chosen != null) {
            return chosen.id();
        }
        return subtree instanceof Subtree.Country ? null : new OrganizationId(subtree.parameter());
    }

    private static List<Choice> choices(List<OrganizationRow> below, @Nullable OrganizationRow chosen) {
        List<Choice> choices = new ArrayList<>();
        if (chosen != null && !below.contains(chosen)) {
            choices.add(new Choice(chosen.id().toString(), chosen.shortName()));
        }
        below.forEach(one -> choices.add(new Choice(one.id().toString(), one.shortName())));
        return choices;
    }
}
