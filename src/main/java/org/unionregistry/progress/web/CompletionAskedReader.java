package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.progress.CompletionTables;
import org.unionregistry.progress.MonthQueries;
import org.unionregistry.progress.PlasticQueries;
import org.unionregistry.progress.ProgrammeMeasure;
import org.unionregistry.progress.ReportedQueries;
import org.unionregistry.progress.ResponsibleQueries;

/** Reads the columns somebody asked for, a statement or two for each. */
@Component
class CompletionAskedReader {
    private final CompletionTables tables;
    private final MonthQueries months;
    private final ResponsibleQueries responsible;
    private final ReportedQueries reported;
    private final PlasticQueries plastic;

    CompletionAskedReader(CompletionTables tables, MonthQueries months, ResponsibleQueries responsible, ReportedQueries reported, PlasticQueries plastic) {
        this.tables = tables;
        this.months = months;
        this.responsible = responsible;
        this.reported = reported;
        this.plastic = plastic;
    }

    CompletionAsked read(Set<CompletionColumn> columns, CompletionScope scope, CompletionTable table, LocalDate day) {
        return new CompletionAsked(
                columns.contains(CompletionColumn.WEEK) ? tables.entered(scope, day.minusWeeks(1)) : null,
                columns.contains(CompletionColumn.MONTH) ? months.of(scope, day) : null,
                columns.contains(CompletionColumn.FINISH) ? tables.forecast(table, scope, day, null, ProgrammeMeasure.REGISTER) : null,
                columns.contains(CompletionColumn.TRAINED)
                        ? responsible.of(
                                table.lines().stream().map(line -> Objects.requireNonNull(line.row().id())).toList(), day, scope.names())
                        : null,
                columns.contains(CompletionColumn.REPORT) ? reported.of(scope) : Map.of(),
                columns.contains(CompletionColumn.PLASTIC) ? plastic.of(scope) : Map.of());
    }
}
