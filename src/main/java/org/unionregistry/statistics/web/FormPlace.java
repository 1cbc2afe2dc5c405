package org.unionregistry.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Finds whose form an address asks for, inside the reader's own part. */
@Component
class FormPlace {
    private final OrganizationQueries organizations;

    FormPlace(OrganizationQueries organizations) {
        this.organizations = organizations;
    }

    /** The organisation, or the reader's own without one. The whole union has no form of its own: it is made of those of the regions. */
    OrganizationRow find(@Nullable OrganizationId id, Subtree reader) {
        return id == null ? organizations.root(reader).orElseThrow(NotFound::new) : organizations.require(id, reader);
    }

    static Subtree part(OrganizationRow organization) {
        return switch (organization.type()) {
            case CENTRE -> throw new NotFound();
            case REGION -> new Subtree.Region(organization.id());
            case LOCAL -> new Subtree.Local(organization.id());
            case PRIMARY, PRIMARY_TERRITORIAL -> new Subtree.Primary(organization.id());
        };
    }
}
