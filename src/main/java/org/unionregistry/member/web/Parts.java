package org.unionregistry.member.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/** Narrows the user's part of the tree to one organisation in it. */
@Component
class Parts {
    private final OrganizationQueries organizations;

    Parts(OrganizationQueries organizations) {
        this.organizations = organizations;
    }

    /** The organisations directly below the user's own. */
    List<OrganizationRow> below(Subtree subtree) {
        return subtree.showsPeople() && !(subtree instanceof Subtree.Country)
                ? organizations.children(new OrganizationId(subtree.parameter()), subtree)
                : List.of();
    }

    /** The organisation the address names; 404 outside the part. */
    @Nullable OrganizationRow chosen(@Nullable String id, List<OrganizationRow> below, Subtree subtree) {
        if (id == null || id.isBlank()) {
            return null;
        }
        OrganizationId wanted = OrganizationId.of(id);
        return below.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseGet(() -> organizations.require(wanted, subtree));
    }

    Subtree narrowed(Subtree subtree, @Nullable OrganizationRow chosen) {
        if (chosen == null) {
            return subtree;
        }
        return switch (chosen.type()) {
            case CENTRE -> subtree;
            case REGION -> new Subtree.Region(chosen.id());
            case LOCAL -> new Subtree.Local(chosen.id());
            case PRIMARY, PRIMARY_TERRITORIAL -> new Subtree.Primary(chosen.id());
        };
    }
}
