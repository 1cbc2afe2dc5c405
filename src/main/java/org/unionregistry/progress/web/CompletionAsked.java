package org.unionregistry.progress.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.Forecast;
import org.unionregistry.progress.ForecastTable;
import org.unionregistry.progress.MonthChanges;
import org.unionregistry.progress.Reported;
import org.unionregistry.progress.Responsible;

/**
 * What stands in the columns that are read only where somebody wants to see them; none of those nobody asked for. By
 * organisation, the primaries directly under a region without one.
 *
 * @param weekAgo how many were entered a week before
 */
record CompletionAsked(
        @Nullable Map<@Nullable OrganizationId, Long> weekAgo,
        @Nullable Map<@Nullable OrganizationId, MonthChanges> month,
        @Nullable ForecastTable forecast,
        @Nullable Map<OrganizationId, Responsible> responsible,
        Map<@Nullable OrganizationId, Reported> reported,
        Map<@Nullable OrganizationId, Long> plastic) {

    /** How many people have a plastic card in their hands. */
    long plastic(CompletionLine line) {
        return plastic.getOrDefault(line.row().id(), 0L);
    }

    long plastic(List<CompletionLine> lines) {
        return lines.stream().mapToLong(this::plastic).sum();
    }

    /** How many more people are entered than a week before. */
    @Nullable Long growth(CompletionLine line) {
        return weekAgo == null ? null : line.figures().entered() - weekAgo.getOrDefault(line.row().id(), 0L);
    }

    @Nullable Long growth(List<CompletionLine> lines) {
        return weekAgo == null ? null : lines.stream().mapToLong(line -> Objects.requireNonNull(growth(line))).sum();
    }

    @Nullable MonthChanges month(CompletionLine line) {
        return month == null ? null : month.getOrDefault(line.row().id(), MonthChanges.NONE);
    }

    @Nullable MonthChanges month(List<CompletionLine> lines) {
        return month == null ? null : lines.stream().map(line -> Objects.requireNonNull(month(line))).reduce(MonthChanges.NONE, MonthChanges::plus);
    }

    @Nullable Forecast forecast(CompletionLine line) {
        return forecast == null
                ? null
                : forecast.lines().stream().filter(one -> Objects.equals(one.line().row().id(), line.row().id())).findFirst().orElseThrow().forecast();
    }

    Reported reported(CompletionLine line) {
        return reported.getOrDefault(line.row().id(), Reported.NONE);
    }

    Reported reported(List<CompletionLine> lines) {
        return lines.stream().map(this::reported).reduce(Reported.NONE, Reported::plus);
    }

    @Nullable Responsible responsible(CompletionLine line) {
        return responsible == null || line.row().id() == null ? null : responsible.get(line.row().id());
    }

    /** In how many of the organisations it is somebody who has learnt it. */
    long trained(List<CompletionLine> lines) {
        return lines.stream().map(this::responsible).filter(one -> one != null && one.trainedOn() != null).count();
    }
}
