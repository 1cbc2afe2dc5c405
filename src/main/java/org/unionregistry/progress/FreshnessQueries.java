package org.unionregistry.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** How the delays between what happens and its entry are distributed, by the rows of a completion table. */
@Component
public class FreshnessQueries {
    /** Days within which an entry is as good as at once. */
    public static final int SOON = 3;

    private static final String SQL =
            """
            with part as (
            select o.id, o.region_id, o.local_id, m.last_event_at
              from organization o left join member_counter m on m.organization_id = o.id and m.region_id = o.region_id
             where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED' and %s
            ), changes as (
            select coalesce(p.%s, %s) as key, p.last_event_at, e.delay_days
              from part p
              left join membership_event e on e.organization_id = p.id and e.delay_days is not null
                                          and e.entered_at >= :since and p.last_event_at >= :since
            ), sums as (
            select key, max(last_event_at) as changed_at,
                   count(*) filter (where delay_days <= :soon) as soon,
                   count(*) filter (where delay_days > :soon and delay_days <= :fair) as fair,
                   count(*) filter (where delay_days > :fair and delay_days <= :slow) as slow,
                   count(*) filter (where delay_days > :slow) as very,
                   percentile_cont(0.5) within group (order by delay_days) as median, max(delay_days) as longest
              from changes group by key
            )
            select k.id, coalesce(k.short_name, '') as short_name, s.*
              from sums s left join organization k on k.id = s.key
             order by s.median desc nulls last, s.longest desc nulls last, k.name_key nulls last, k.id
            """;

    private final JdbcClient jdbc;
    private final ProgressProperties settings;
    private final Clock clock;

    FreshnessQueries(JdbcClient jdbc, ProgressProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Over the last {@link ProgressProperties.Late#windowDays()} days, the latest first. */
    public List<FreshnessRow> of(CompletionScope scope) {
        ProgressProperties.Late late = settings.late();
        OffsetDateTime since = LocalDate.now(clock).minusDays(late.windowDays() - 1L).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return jdbc.sql(SQL.formatted(PartSql.today(scope), scope.level().key(), CompletionSql.NOBODY))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .param("since", since)
                .param("soon", SOON)
                .param("fair", late.medianAbove())
                .param("slow", late.singleAbove())
                .query(FreshnessRow::read)
                .list();
    }
}
