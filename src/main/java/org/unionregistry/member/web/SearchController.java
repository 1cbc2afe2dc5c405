package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Finds people in the whole part of the tree the user answers for. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class SearchController {
    private final SearchPage search;
    private final ListPage page;

    SearchController(SearchPage search, ListPage page) {
        this.search = search;
        this.page = page;
    }

    @GetMapping(SearchPage.PATH)
    String list(
            @ModelAttribute ListParameters list,
            Subtree subtree,
            @Nullable HttpSession session,
            Model model,
            HttpServletResponse response) {
        return search.show(list, subtree, session, model, response);
    }

    @GetMapping(path = SearchPage.PATH, params = "panel", headers = "HX-Request")
    String unfolded(@ModelAttribute ListParameters list, Subtree subtree, @Nullable HttpSession session, Model model) {
        boolean one = subtree instanceof Subtree.Primary;
        return page.unfolded(one ? list.everywhere() : list, SearchPage.PATH, session, model);
    }

    @PostMapping(SearchPage.PATH + "/search")
    String search(@RequestParam(defaultValue = "") String text, @ModelAttribute ListParameters list, HttpSession session) {
        return page.found(text, list, SearchPage.PATH, session);
    }
}
