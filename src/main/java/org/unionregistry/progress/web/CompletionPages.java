package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
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
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.progress.CompletionTables;
import org.unionregistry.shared.NotFound;

/** Finds what an address asks for inside the reader's part: one way for pages and workbooks. */
@Component
class CompletionPages {
    private final OrganizationQueries organizations;
    private final CompletionQueries queries;
    private final CompletionTables tables;
    private final Clock clock;

    CompletionPages(
            OrganizationQueries organizations, CompletionQueries queries, CompletionTables tables, Clock clock) {
        this.organizations = organizations;
        this.queries = queries;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * The table of the organisation, or of the reader's own part without one.
     *
     * @param direct only the primaries directly under the region
     */
    CompletionPage find(@Nullable OrganizationId id, boolean direct, CompletionQuestion question, Subtree reader) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = question.day(today);
        List<OrganizationRow> path = id == null ? own(reader) : organizations.path(id, reader);
        CompletionScope whole = id == null ? CompletionScope.of(reader) : CompletionScope.below(path.get(path.size() - 1), reader);
        Map<UUID, String> districts = queries.districts(whole.part());
        UUID district = chosen(question.district(), districts);
        CompletionScope scope = (direct ? whole.directOnly() : whole)
                .in(district == null ? null : new EducationDistrictId(district));
        CompletionTable table = tables.table(scope, day, question.chosenGroup(), question.order());
        CompletionAddress address = new CompletionAddress(
                path(id, direct),
                day.equals(today) ? null : day,
                district,
                question.chosenGroup(),
                question.order());
        return new CompletionPage(
                place(path, districts),
                path,
                scope,
                day,
                day.equals(today),
                table,
                districts,
                address,
                table.isEmpty() && !day.equals(today) ? queries.firstDay(whole.part()) : null);
    }

    static String path(@Nullable OrganizationId id, boolean direct) {
        return "/completion" + (id == null ? "" : "/" + id) + (direct ? "/direct" : "");
    }

    private List<OrganizationRow> own(Subtree reader) {
        return reader instanceof Subtree.District
                ? List.of()
                : organizations.root(reader).map(List::of).orElse(List.of());
    }

    private static String place(List<OrganizationRow> path, Map<UUID, String> districts) {
        return path.isEmpty()
                ? districts.values().stream().findFirst().orElse("")
                : path.get(path.size() - 1).fullName();
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
