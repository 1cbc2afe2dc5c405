package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Evening by evening, from the snapshots: one scan of the part's rows, added up in order. */
@Component
public class TrendQueries {
    private static final String TREND =
            """
            with part as (
              select greatest(p.valid_from, :from) as since, p.valid_to as until, p.%s as entered, p.%s as expected
                from completion_state p
                %s
               where p.valid_to > :from and p.valid_from <= :day and %s
                 and %s
            ), changes as (
              select since as day, entered, expected from part
              union all
              select until, -entered, -expected from part where until <= :day
            )
            select day, cast(sum(sum(entered)) over w as bigint) as counted, cast(sum(sum(expected)) over w as bigint) as expected
              from changes group by day window w as (order by day) order by day
            """;

    private final JdbcClient jdbc;

    TrendQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The evenings on which anything changed, of the primaries that stood in the part then. */
    public List<TrendPoint> of(CompletionScope scope, LocalDate from, LocalDate day, ProgrammeMeasure measure) {
        return jdbc.sql(TREND.formatted(measure.counted(), measure.expected(), places(scope), measure.measured(), PartSql.past(scope)))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .param("from", from)
                .param("day", day)
                .query(TrendPoint.class)
                .list();
    }

    /** The whole country needs no places: every state belongs to it. */
    private static String places(CompletionScope scope) {
        return scope.part() instanceof Subtree.Country
                ? ""
                : "join organization o on o.id = p.organization_id left join organization l on l.id = p.local_id";
    }
}
