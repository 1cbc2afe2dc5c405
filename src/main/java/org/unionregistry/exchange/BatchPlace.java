package org.unionregistry.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/** The part of the tree an import may touch: that of the organisation it was sent for, whoever sent it. */
@Component
class BatchPlace {
    private final OrganizationQueries organizations;

    BatchPlace(OrganizationQueries organizations) {
        this.organizations = organizations;
    }

    Subtree subtree(OrganizationId organization) {
        return subtree(row(organization));
    }

    OrganizationRow row(OrganizationId organization) {
        return organizations.require(organization, new Subtree.Country());
    }

    boolean isSeveral(OrganizationId organization) {
        return !row(organization).isPrimary();
    }

    List<OrganizationRow> primaries(Subtree subtree) {
        return organizations.primariesOf(subtree);
    }

    private static Subtree subtree(OrganizationRow row) {
        return switch (row.type()) {
            case CENTRE -> new Subtree.Country();
            case REGION -> new Subtree.Region(row.id());
            case LOCAL -> new Subtree.Local(row.id());
            case PRIMARY, PRIMARY_TERRITORIAL -> new Subtree.Primary(row.id());
        };
    }
}
