package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** Makes completion tables: reads the rows and judges them by the settings. */
@Component
public class CompletionTables {
    private final CompletionQueries queries;
    private final PaceQueries pace;
    private final ProgressProperties settings;

    CompletionTables(CompletionQueries queries, PaceQueries pace, ProgressProperties settings) {
        this.queries = queries;
        this.pace = pace;
        this.settings = settings;
    }

    /** The table of the day, its lines narrowed to one group where asked. */
    public CompletionTable table(
            CompletionScope scope, LocalDate day, @Nullable CompletionGroup only, CompletionSort sort) {
        return CompletionTable.of(queries.rows(scope, day), only, sort, settings);
    }

    /** All lines of the day, the worst first. */
    public CompletionTable table(CompletionScope scope, LocalDate day) {
        return table(scope, day, null, CompletionSort.WORST_FIRST);
    }

    /** How many were entered of each organisation on a day; those directly under a region have no id. */
    public Map<@Nullable OrganizationId, Long> entered(CompletionScope scope, LocalDate day) {
        Map<@Nullable OrganizationId, Long> entered = new HashMap<>();
        queries.rows(scope, day).forEach(row -> entered.merge(row.id(), row.figures().entered(), Long::sum));
        return entered;
    }

    /** What is to be expected of everybody if they go on as in the four weeks before the day. */
    public ForecastTable forecast(CompletionScope scope, LocalDate day, @Nullable LocalDate due, ProgrammeMeasure measure) {
        return forecast(table(scope, day, null, CompletionSort.BY_NAME), scope, day, due, measure);
    }

    /** The same of a table that was read already. */
    public ForecastTable forecast(
            CompletionTable table, CompletionScope scope, LocalDate day, @Nullable LocalDate due, ProgrammeMeasure measure) {
        return ForecastTable.of(table, pace.done(scope, day, measure), day, due, measure);
    }

    /** Two days beside each other. */
    public Comparison compare(CompletionScope scope, LocalDate first, LocalDate second) {
        return Comparison.of(
                table(scope, first, null, CompletionSort.BY_NAME), table(scope, second, null, CompletionSort.BY_NAME));
    }
}
