package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Another place in the tree, or another education district. */
@Controller
@Requires(Permission.ORGANIZATION_REORGANIZE)
class MoveController {
    private final LifeSteps steps;

    MoveController(LifeSteps steps) {
        this.steps = steps;
    }

    @GetMapping("/organizations/{id}/move")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        return steps.begin(ReorganizationKind.MOVE, id, subtree, model);
    }

    @PostMapping("/organizations/{id}/move")
    String go(@PathVariable OrganizationId id, @Valid @ModelAttribute("form") LifeForm form, BindingResult binding,
            Subtree subtree, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        return steps.go(ReorganizationKind.MOVE, id, new LifeSteps.Sent(form, binding, model, redirect, response), subtree);
    }
}
