package org.unionregistry.progress.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionQueries;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.shared.NotFound;

/** Finds the part of the tree an address asks for, inside the reader's own: one way for pages and workbooks. */
@Component
class CompletionPlaces {
    private final OrganizationQueries organizations;
    private final CompletionQueries queries;

    CompletionPlaces(OrganizationQueries organizations, CompletionQueries queries) {
        this.organizations = organizations;
        this.queries = queries;
    }

    /**
     * The organisation, or the reader's own part without one.
     *
     * @param direct only the primaries directly under the region
     * @param district of the address
     */
    CompletionPlace find(@Nullable OrganizationId id, boolean direct, @Nullable String district, Subtree reader) {
        List<OrganizationRow> path = id == null ? own(reader) : organizations.path(id, reader);
        CompletionScope whole = id == null ? CompletionScope.of(reader) : CompletionScope.below(path.get(path.size() - 1), reader);
        Map<UUID, String> districts = queries.districts(whole.part());
        UUID chosen = chosen(district, districts);
        CompletionScope scope = (direct ? whole.directOnly() : whole)
                .in(chosen == null ? null : new EducationDistrictId(chosen));
        return new CompletionPlace(path, scope, districts, chosen);
    }

    private List<OrganizationRow> own(Subtree reader) {
        return reader instanceof Subtree.District
                ? List.of()
                : organizations.root(reader).map(List::of).orElse(List.of());
    }

    /** An education district that is not among those of the part is not found, whoever's it is. */
    private static @Nullable UUID chosen(@Nullable String district, Map<UUID, String> districts) {
        if (district == null || district.isBlank()) {
            return null;
        }
        UUID id = EducationDistrictId.of(district).value();
        if (!districts.containsKey(id)) {
            throw new NotFound();
        }
        return id;
    }
}
