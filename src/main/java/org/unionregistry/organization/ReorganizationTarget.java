package org.unionregistry.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the organisation that people go to when another one is split. */
@Component
class ReorganizationTarget {
    private final OrganizationService organizations;
    private final OrganizationQueries queries;

    ReorganizationTarget(OrganizationService organizations, OrganizationQueries queries) {
        this.organizations = organizations;
        this.queries = queries;
    }

    /** Beside the one that is split, of the same kind and district. */
    void create(Reorganization what, LocalDate day, Subtree subtree) {
        OrganizationRow source = queries.require(what.subjects().get(0), subtree);
        OrganizationCard card = queries.card(source.id(), subtree);
        OrganizationDetails details = new OrganizationDetails(
                Objects.requireNonNull(what.names()), null, card.institutionType(), source.districtId(), Set.of(), OrganizationContacts.NONE);
        organizations.create(
                new NewOrganization(
                        Objects.requireNonNull(what.target()),
                        source.type(),
                        Objects.requireNonNull(source.parentId()),
                        null,
                        details,
                        day),
                subtree);
    }
}
