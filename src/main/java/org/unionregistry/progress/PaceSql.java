package org.unionregistry.progress;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionregistry.organization.Subtree;

/** The text that sums up past evenings by the rows of a completion table, for the primaries that have a headcount now. */
final class PaceSql {
    private static final int WEEK = 7;

    private static final String TODAY =
            """
            select o.id, o.region_id, o.local_id
              from organization o
              %s
             where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED'
               and %s
            """;

    private static final String PAST =
            """
            select p.organization_id as id, p.region_id, p.local_id
              from completion_state p
              join organization o on o.id = p.organization_id
              left join organization l on l.id = p.local_id
             where p.valid_from <= :day and p.valid_to > :day and %s
               and %s
            """;

    private static final String DONE =
            """
            with %s part as (
            %s
            ), done as (
            select coalesce(p.%s, %s) as key, %s
              from part p
              join %s k on k.organization_id = p.id and %s
             group by 1
            )
            select coalesce(%s <= least(cast(:day as date), cast(:yesterday as date)), false) as behind, d.*
              from (values (1)) one left join done d on true
            """;

    private PaceSql() {}

    private static final String LATELY =
            "k.valid_from < cast(:day as date) and k.valid_to > cast(:day as date) - %d".formatted(Pace.WEEKS * WEEK);

    /** Of the whole country all late states at once: looked up primary by primary they take three times as long. */
    private static final String ALL_STATES =
            "state as materialized (select k.* from completion_state k where %s),".formatted(LATELY);

    private static final String WITH_HEADCOUNT =
            "join headcount h on h.organization_id = o.id and h.current and h.region_id = o.region_id";

    static String done(CompletionScope scope, boolean today, ProgrammeMeasure measure) {
        String part = today
                ? TODAY.formatted(measure == ProgrammeMeasure.REGISTER ? WITH_HEADCOUNT : "", PartSql.today(scope))
                : PAST.formatted(measure.measured(), PartSql.past(scope));
        boolean all = scope.part() instanceof Subtree.Country;
        return DONE.formatted(
                all ? ALL_STATES : "", part, scope.level().key(), CompletionSql.NOBODY, weeks(measure),
                all ? "state" : "completion_state", LATELY, SnapshotSql.NEXT);
    }

    private static String weeks(ProgrammeMeasure measure) {
        return IntStream.rangeClosed(1, Pace.WEEKS)
                .mapToObj(week -> ("coalesce(sum(%3$s) filter ("
                                + "where k.valid_from <= cast(:day as date) - %1$d and k.valid_to > cast(:day as date) - %1$d), 0) as week%2$d")
                        .formatted(week * WEEK, week, measure.done()))
                .collect(Collectors.joining(", "));
    }
}
