package org.unionregistry.work.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.work.WorkGroupQueries;
import org.unionregistry.work.WorkTaskRow;

/** What the pages of a task show beside its form. */
@Component
class WorkTaskPages {
    private final WorkGroupQueries groups;
    private final OrganizationQueries organizations;

    WorkTaskPages(WorkGroupQueries groups, OrganizationQueries organizations) {
        this.groups = groups;
        this.organizations = organizations;
    }

    /** @param about chosen already; it may lie deeper than those offered */
    String form(@Nullable WorkTaskRow row, @Nullable OrganizationId about, Subtree reader, Model model) {
        OrganizationRow root = organizations.root(reader).orElseThrow(NotFound::new);
        List<OrganizationRow> places = new ArrayList<>(organizations.children(root.id(), reader));
        if (about != null && places.stream().noneMatch(one -> one.id().equals(about))) {
            places.add(organizations.require(about, reader));
        }
        model.addAttribute("row", row);
        model.addAttribute("places", places.stream().map(one -> new Choice(one.id().toString(), one.shortName())).toList());
        model.addAttribute("people", groups.members(reader).stream()
                .filter(one -> one.own() && (one.leftOn() == null || row != null && one.id().value().equals(row.member())))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList());
        model.addAttribute("crumbs", List.of(Crumb.of("work.title", "/work")));
        return "work/task";
    }

    String completion(WorkTaskRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("crumbs", List.of(Crumb.of("work.title", "/work")));
        return "work/completion";
    }

    static String done(Flash flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/work";
    }
}
