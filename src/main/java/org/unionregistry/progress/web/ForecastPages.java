package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.progress.CompletionTables;
import org.unionregistry.progress.ForecastTable;
import org.unionregistry.progress.GroupTrendQueries;
import org.unionregistry.progress.ProgrammeMeasure;
import org.unionregistry.progress.ProgrammeQueries;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.progress.TrendPoint;
import org.unionregistry.progress.TrendQueries;

/** Makes the forecast an address asks for: one way for page and workbook. */
@Component
class ForecastPages {
    private final CompletionPlaces places;
    private final CompletionTables tables;
    private final ProgrammeQueries programmes;
    private final TrendQueries trends;
    private final GroupTrendQueries groups;
    private final Clock clock;

    ForecastPages(
            CompletionPlaces places, CompletionTables tables, ProgrammeQueries programmes, TrendQueries trends,
            GroupTrendQueries groups, Clock clock) {
        this.places = places;
        this.tables = tables;
        this.programmes = programmes;
        this.trends = trends;
        this.groups = groups;
        this.clock = clock;
    }

    /** Of the organisation, or of the reader's own part without one. */
    ForecastPage find(@Nullable OrganizationId id, ForecastQuestion question, Subtree reader) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = question.day(today);
        CompletionPlace where = places.find(id, false, question.district(), reader);
        List<ProgrammeRow> all = programmes.of(reader);
        ProgrammeRow programme = question.programme(all, day);
        ProgrammeMeasure measure = programme == null ? ProgrammeMeasure.REGISTER : programme.measure();
        ForecastTable table = tables.forecast(where.scope(), day, programme == null ? null : programme.due(), measure);
        LocalDate from = TrendPicture.from(programme, day);
        List<TrendPoint> evenings = trends.of(where.scope(), from, day, measure);
        GroupTrend groups = measure == ProgrammeMeasure.REGISTER ? groups(where.scope(), from, day, today) : GroupTrend.of(List.of());
        TrendPicture trend = TrendPicture.of(evenings, table.total(), programme);
        return new ForecastPage(
                where, day, day.equals(today), all, programme, table, trend, evenings, groups,
                new ForecastAddress(
                        CompletionPages.path(id, false) + "/forecast", day.equals(today) ? null : day,
                        programme == null || all.size() == 1 ? null : programme.id(), where.district(), question.chosen()));
    }

    /** Evenings that are over; of the country not, where every evening is seventy thousand rows. */
    private GroupTrend groups(CompletionScope scope, LocalDate from, LocalDate day, LocalDate today) {
        LocalDate last = day.isBefore(today) ? day : today.minusDays(1);
        return scope.part() instanceof Subtree.Country || !from.isBefore(last)
                ? GroupTrend.of(List.of())
                : GroupTrend.of(groups.of(scope, GroupTrend.days(from, last)));
    }
}
