package org.unionregistry.organization.web;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.ReorganizationQueries;
import org.unionregistry.organization.ReorganizationRow;
import org.unionregistry.organization.ReorganizationService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** Takes an event in the life of organisations back, or says in words what stands in the way. */
@Controller
@Requires(Permission.ORGANIZATION_REORGANIZE)
class LifeUndoController {
    private final ReorganizationQueries events;
    private final ReorganizationService service;
    private final OrganizationQueries organizations;

    LifeUndoController(ReorganizationQueries events, ReorganizationService service, OrganizationQueries organizations) {
        this.events = events;
        this.service = service;
        this.organizations = organizations;
    }

    @GetMapping("/organization-events/{id}/undo")
    String ask(@PathVariable ReorganizationId id, Subtree subtree, Model model) {
        ReorganizationRow event = events.find(id, subtree).orElseThrow(NotFound::new);
        if (!event.yours()) {
            throw new AccessDeniedException("Only the superior of all sides takes it back");
        }
        OrganizationId place = events.subject(id);
        model.addAttribute("event", event);
        model.addAttribute("obstacles", event.undoneAt() == null ? service.obstacles(id) : List.of());
        model.addAttribute("back", "/organizations/" + place);
        model.addAttribute("crumbs", Paths.crumbs(organizations.path(place, subtree)));
        return "organization/undo";
    }

    @PostMapping("/organization-events/{id}/undo")
    String undo(@PathVariable ReorganizationId id, Subtree subtree, RedirectAttributes redirect) {
        ReorganizationRow event = events.find(id, subtree).orElseThrow(NotFound::new);
        try {
            service.undo(id, subtree);
        } catch (Refusal refusal) {
            return "redirect:/organization-events/" + id + "/undo";
        }
        redirect.addFlashAttribute("flash", Flash.done("organization.life.undone." + event.kind()));
        return "redirect:/organizations/" + events.subject(id);
    }
}
