package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionQueries;
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.progress.CompletionTables;

/** Makes the completion page an address asks for: one way for pages and workbooks. */
@Component
class CompletionPages {
    private final CompletionPlaces places;
    private final CompletionQueries queries;
    private final CompletionTables tables;
    private final CompletionAskedReader asked;
    private final Clock clock;

    CompletionPages(
            CompletionPlaces places, CompletionQueries queries, CompletionTables tables, CompletionAskedReader asked, Clock clock) {
        this.places = places;
        this.queries = queries;
        this.tables = tables;
        this.asked = asked;
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
        CompletionPlace where = places.find(id, direct, question.district(), reader);
        CompletionTable table = tables.table(where.scope(), day, question.chosenGroup(), question.order());
        Set<CompletionColumn> columns = question.columns();
        boolean past = !day.equals(today);
        CompletionAddress address = new CompletionAddress(
                path(id, direct), past ? day : null, where.district(), question.chosenGroup(), question.order(), columns);
        LocalDate firstDay = table.isEmpty() && past ? queries.firstDay(where.scope().part()) : null;
        return new CompletionPage(where, day, !past, table, address, firstDay, asked.read(columns, where.scope(), table, day));
    }

    static String path(@Nullable OrganizationId id, boolean direct) {
        return "/completion" + (id == null ? "" : "/" + id) + (direct ? "/direct" : "");
    }
}
