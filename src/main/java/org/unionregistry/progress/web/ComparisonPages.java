package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionTables;

/** Makes the comparison an address asks for: one way for page and workbook. */
@Component
class ComparisonPages {
    private final CompletionPlaces places;
    private final CompletionTables tables;
    private final Clock clock;

    ComparisonPages(CompletionPlaces places, CompletionTables tables, Clock clock) {
        this.places = places;
        this.tables = tables;
        this.clock = clock;
    }

    /** Of the organisation, or of the reader's own part without one. */
    ComparisonPage find(@Nullable OrganizationId id, ComparisonQuestion question, Subtree reader) {
        ComparedDays days = question.days(LocalDate.now(clock));
        CompletionPlace where = places.find(id, false, question.district(), reader);
        return new ComparisonPage(
                where,
                days,
                tables.compare(where.scope(), days.first(), days.second()),
                new ComparisonAddress(CompletionPages.path(id, false), days, where.district(), question.chosenMovement()));
    }
}
