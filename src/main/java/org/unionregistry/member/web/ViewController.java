package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.SavedViews;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Keeps a list with its filters and columns, and lets go of it. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class ViewController {
    private final SavedViews views;
    private final SearchPage page;

    ViewController(SavedViews views, SearchPage page) {
        this.views = views;
        this.page = page;
    }

    @PostMapping("/members/views")
    String save(
            @ModelAttribute("view") ViewForm form,
            BindingResult binding,
            @ModelAttribute ListParameters list,
            Subtree subtree,
            @Nullable HttpSession session,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String name = Typed.words(form.name());
        String query = list.address().kept(list.columns());
        if (Attempt.made(binding, response, model, () -> views.save(name, query))) {
            redirect.addFlashAttribute("flash", Flash.done("member.view.saved", name));
            return "redirect:" + SearchPage.PATH + "?" + query;
        }
        return page.show(list, subtree, session, model, response);
    }

    @PostMapping("/members/views/{id}/deletion")
    String delete(@PathVariable String id, RedirectAttributes redirect) {
        views.delete(Uuids.parse(id));
        redirect.addFlashAttribute("flash", Flash.done("member.view.deleted"));
        return "redirect:" + SearchPage.PATH;
    }
}
