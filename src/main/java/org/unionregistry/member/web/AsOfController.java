package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Searches;

/** Who was on the register of an organisation on the evening of a past day. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class AsOfController {
    private final OrganizationQueries organizations;
    private final AsOfView view;
    private final Searches searches;

    AsOfController(OrganizationQueries organizations, AsOfView view, Searches searches) {
        this.organizations = organizations;
        this.view = view;
        this.searches = searches;
    }

    @GetMapping("/organizations/{id}/members/as-of")
    String list(
            @PathVariable OrganizationId id,
            @ModelAttribute("question") AsOfQuestion question,
            BindingResult binding,
            Subtree subtree,
            @Nullable HttpSession session,
            Model model,
            HttpServletResponse response) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        if (path.get(path.size() - 1).type() == OrganizationType.CENTRE) {
            return "redirect:/organizations/" + id;
        }
        view.show(path, question, binding, subtree, session, model);
        if (binding.hasErrors()) {
            response.setStatus(422);
        }
        return "member/as-of";
    }

    /** Day, axis and words of the search come in one form; the words stay in the session. */
    @PostMapping("/organizations/{id}/members/as-of/search")
    String search(
            @PathVariable OrganizationId id,
            @RequestParam(defaultValue = "") String text,
            @ModelAttribute("question") AsOfQuestion question,
            HttpSession session) {
        String key = text.isBlank() ? null : searches.keep(session, text);
        return "redirect:" + question.searching(key).at(AsOfView.path(id));
    }
}
