package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * Who will be in time: the lines of a completion table with their pace.
 *
 * @param lines those that need a call first, then the rest by name; the direct primaries last
 * @param total of all of them
 * @param unfinished evenings that are over are still being kept, so that the pace is not the true one yet
 */
public record ForecastTable(List<ForecastLine> lines, Forecast total, boolean unfinished) {
    /** The row of the primaries directly under a region, as the SQL names it. */
    static final UUID DIRECT = new UUID(0, 0);

    private static final Comparator<ForecastLine> URGENT_FIRST =
            Comparator.comparing((ForecastLine line) -> line.line().row().isDirect())
                    .thenComparing(Comparator.comparingDouble(ForecastLine::urgency).reversed());

    static ForecastTable of(CompletionTable table, PastDone done, LocalDate day, @Nullable LocalDate due, ProgrammeMeasure measure) {
        List<ForecastLine> lines = table.all().stream()
                .map(line -> new ForecastLine(line, forecast(measure.of(line.figures()), line.row().id(), done, day, due), measure))
                .sorted(URGENT_FIRST)
                .toList();
        Pace together = new Pace(List.of(sum(lines, 0), sum(lines, 1), sum(lines, 2), sum(lines, 3)));
        return new ForecastTable(lines, new Forecast(measure.of(table.totals()), together, day, due), done.unfinished());
    }

    /** How many organisations are to be expected to do what; those that are closing are left out. */
    public Map<Outlook, Integer> counts() {
        Map<Outlook, Integer> counts = new EnumMap<>(Outlook.class);
        lines.stream()
                .filter(line -> !line.line().row().isDirect() && !line.line().liquidating())
                .forEach(line -> counts.merge(line.forecast().outlook(), 1, Integer::sum));
        return counts;
    }

    public List<ForecastLine> shown(@Nullable Outlook only) {
        return only == null
                ? lines
                : lines.stream()
                        .filter(line -> line.forecast().outlook() == only && !line.line().row().isDirect() && !line.line().liquidating())
                        .toList();
    }

    private static Forecast forecast(
            Figures figures, @Nullable OrganizationId id, PastDone done, LocalDate day, @Nullable LocalDate due) {
        List<Long> earlier = done.byOrganization().get(id == null ? DIRECT : id.value());
        Pace pace = earlier == null
                ? Pace.NONE
                : Pace.between(List.of(Pace.done(figures), earlier.get(0), earlier.get(1), earlier.get(2), earlier.get(3)));
        return new Forecast(figures, pace, day, due);
    }

    private static long sum(List<ForecastLine> lines, int week) {
        return lines.stream().mapToLong(line -> line.forecast().pace().weekly().get(week)).sum();
    }
}
