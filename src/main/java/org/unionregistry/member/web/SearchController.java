package org.unionregistry.member.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Searches;

/** Finds people in the whole part of the tree the user answers for; for the chair of a school that is the school's list. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class SearchController {
    private static final String PATH = "/members";

    private final OrganizationQueries organizations;
    private final RegisterPage register;
    private final Parts parts;
    private final ListPage page;
    private final Searches searches;

    SearchController(
            OrganizationQueries organizations, RegisterPage register, Parts parts, ListPage page, Searches searches) {
        this.organizations = organizations;
        this.register = register;
        this.parts = parts;
        this.page = page;
        this.searches = searches;
    }

    @GetMapping(PATH)
    String list(@ModelAttribute ListParameters list, Subtree subtree, @Nullable HttpSession session, Model model) {
        if (subtree instanceof Subtree.Primary own) {
            return register.show(organizations.path(own.id(), subtree), PATH, list, subtree, session, model);
        }
        List<OrganizationRow> below = parts.below(subtree);
        OrganizationRow chosen = parts.chosen(list.organization(), below, subtree);
        List<ListPage.Chip> chips = new ArrayList<>();
        if (chosen != null) {
            chips.add(new ListPage.Chip(chosen.shortName(), list.without("organization", PATH)));
        }
        page.show(list, PATH, page.filter(list, parts.narrowed(subtree, chosen), session), chips, model);
        model.addAttribute("organizations", choices(below, chosen));
        model.addAttribute("searchUrl", PATH + "/search");
        return "member/search";
    }

    @PostMapping(PATH + "/search")
    String search(@RequestParam(defaultValue = "") String text, @ModelAttribute ListParameters list, HttpSession session) {
        return "redirect:" + list.searching(text.isBlank() ? null : searches.keep(session, text)).at(PATH);
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
