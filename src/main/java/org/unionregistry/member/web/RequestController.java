package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.RequestService;
import org.unionregistry.member.RequestTransfer;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** Asks for somebody by the number of their card; the answer is the same whether or not there is such a person. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class RequestController {
    private final Parts parts;
    private final RequestService service;

    RequestController(Parts parts, RequestService service) {
        this.parts = parts;
        this.service = service;
    }

    /** @param organization for which it is asked; a school asks for itself */
    @GetMapping("/transfers/new")
    String form(@RequestParam(required = false) @Nullable String organization, Subtree subtree, Model model) {
        String own = subtree instanceof Subtree.Primary primary ? primary.id().toString() : organization;
        model.addAttribute("form", RequestForm.empty(own));
        return page(own, subtree, model);
    }

    @PostMapping("/transfers")
    String request(
            @ModelAttribute("form") RequestForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        RequestTransfer request = form.toCommand(binding);
        if (Attempt.made(binding, response, model, () -> service.request(request, subtree))) {
            redirect.addFlashAttribute("flash", Flash.done("member.request.sent"));
            return "redirect:/transfers";
        }
        return page(form.organization(), subtree, model);
    }

    /** A district offers its schools; a region has too many and comes here from the one it is about. */
    private String page(@Nullable String chosen, Subtree subtree, Model model) {
        List<OrganizationRow> below = subtree instanceof Subtree.Local ? parts.below(subtree) : List.of();
        OrganizationRow known = parts.chosen(chosen, below, subtree);
        List<OrganizationRow> offered = known == null || below.contains(known) ? below : List.of(known);
        model.addAttribute("receivers", offered.stream()
                .filter(OrganizationRow::isPrimary)
                .map(one -> new Choice(one.id().toString(), one.shortName()))
                .toList());
        model.addAttribute("crumbs", List.of(Crumb.of("member.transit.title", "/transfers")));
        return "member/request";
    }
}
