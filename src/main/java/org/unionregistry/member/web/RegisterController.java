package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** The list of one primary organisation with its key figures: where a chair begins the day. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class RegisterController {
    private final OrganizationQueries organizations;
    private final RegisterPage pages;
    private final ListPage page;

    RegisterController(OrganizationQueries organizations, RegisterPage pages, ListPage page) {
        this.organizations = organizations;
        this.pages = pages;
        this.page = page;
    }

    @GetMapping("/organizations/{id}/members")
    String list(
            @PathVariable OrganizationId id,
            @ModelAttribute ListParameters list,
            Subtree subtree,
            @Nullable HttpSession session,
            Model model,
            HttpServletResponse response) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        if (!path.get(path.size() - 1).isPrimary()) {
            return "redirect:/members?organization=" + id;
        }
        return pages.show(path, "/organizations/" + id + "/members", list, subtree, session, model, response);
    }

    @GetMapping(path = "/organizations/{id}/members", params = "panel", headers = "HX-Request")
    String unfolded(
            @PathVariable OrganizationId id,
            @ModelAttribute ListParameters list,
            Subtree subtree,
            @Nullable HttpSession session,
            Model model) {
        organizations.require(id, subtree);
        return page.unfolded(list, "/organizations/" + id + "/members", session, model);
    }

    @PostMapping("/organizations/{id}/members/search")
    String search(
            @PathVariable OrganizationId id,
            @RequestParam(defaultValue = "") String text,
            @ModelAttribute ListParameters list,
            HttpSession session) {
        return page.found(text, list, "/organizations/" + id + "/members", session);
    }
}
