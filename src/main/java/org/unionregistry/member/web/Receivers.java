package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Choice;

/**
 * Offers the organisations a person can be transferred to. A district offers its schools at once; a region has more
 * than a list can hold, so the district is chosen first.
 */
@Component
class Receivers {
    private final Parts parts;
    private final OrganizationQueries organizations;

    Receivers(Parts parts, OrganizationQueries organizations) {
        this.parts = parts;
        this.organizations = organizations;
    }

    void offer(MemberRecord member, @Nullable String part, @Nullable String to, Subtree subtree, Model model) {
        List<OrganizationRow> below = parts.below(subtree);
        boolean direct = subtree instanceof Subtree.Local;
        OrganizationRow chosen = parts.chosen(part, below, subtree);
        List<OrganizationRow> receivers = new ArrayList<>(direct ? below : List.of());
        if (!direct && chosen != null) {
            receivers.addAll(chosen.isPrimary() ? List.of(chosen) : organizations.children(chosen.id(), subtree));
        }
        OrganizationRow known = parts.chosen(to, receivers, subtree);
        if (known != null && !receivers.contains(known)) {
            receivers.add(known);
        }
        model.addAttribute("parts", direct || subtree instanceof Subtree.Primary ? List.of() : choices(below, null));
        model.addAttribute("part", chosen == null ? null : chosen.id().toString());
        model.addAttribute("receivers", choices(receivers, member));
    }

    private static List<Choice> choices(List<OrganizationRow> rows, @Nullable MemberRecord leaving) {
        return rows.stream()
                .filter(one -> leaving == null || one.isPrimary() && !one.id().equals(leaving.home().organization()))
                .map(one -> new Choice(one.id().toString(), one.shortName()))
                .toList();
    }
}
