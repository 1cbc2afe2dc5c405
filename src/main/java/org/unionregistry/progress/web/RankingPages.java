package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionTables;
import org.unionregistry.progress.Ranking;
import org.unionregistry.progress.RankingQueries;

/** Makes the ranking an address asks for: one way for page and workbook. */
@Component
class RankingPages {
    private final CompletionPlaces places;
    private final CompletionTables tables;
    private final RankingQueries queries;
    private final Clock clock;

    RankingPages(CompletionPlaces places, CompletionTables tables, RankingQueries queries, Clock clock) {
        this.places = places;
        this.tables = tables;
        this.queries = queries;
        this.clock = clock;
    }

    /** Of the organisation, or of the reader's own part without one. */
    RankingPage find(@Nullable OrganizationId id, Subtree reader) {
        LocalDate today = LocalDate.now(clock);
        CompletionPlace where = places.find(id, false, null, reader);
        Ranking ranking = Ranking.of(tables.table(where.scope(), today));
        Set<OrganizationId> ids = new HashSet<>();
        ranking.lines().forEach(line -> ids.add(Objects.requireNonNull(line.line().row().id())));
        OrganizationRow whole = where.organization();
        if (whole != null) {
            ids.add(whole.id());
        }
        return new RankingPage(where, CompletionPages.path(id, false) + "/ranking", today, ranking, queries.of(ids, today, reader));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
