package org.unionregistry.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

    /** What is to be expected of everybody if they go on as in the four weeks before the day. */
    public ForecastTable forecast(CompletionScope scope, LocalDate day, @Nullable LocalDate due) {
        return ForecastTable.of(table(scope, day, null, CompletionSort.BY_NAME), pace.done(scope, day), day, due);
    }

    /** Two days beside each other. */
    public Comparison compare(CompletionScope scope, LocalDate first, LocalDate second) {
        return Comparison.of(
                table(scope, first, null, CompletionSort.BY_NAME), table(scope, second, null, CompletionSort.BY_NAME));
    }
}
