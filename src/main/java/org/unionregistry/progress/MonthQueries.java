package org.unionregistry.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Counts who came onto the registers and left them, as it was entered from the first of the month to the evening of a day. */
@Component
public class MonthQueries {
    private static final String TODAY =
            "select o.id, o.region_id, o.local_id from organization o where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and %s";

    private static final String PAST =
            """
            select o.id, p.region_id, p.local_id
              from organization_placement p
              join organization o on o.id = p.organization_id and o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL')
              left join organization l on l.id = p.local_id
             where p.valid_from <= :day and p.valid_to > :day and %s
            """;

    /** Whoever entered nothing since need not be looked at in the journal. */
    private static final String SQL =
            """
            with part as (
            %s
            )
            select nullif(coalesce(p.%s, %s), %s) as key, count(*) as changes, count(*) filter (where e.delay_days > :limit) as late
              from part p
              join member_counter m on m.organization_id = p.id and m.last_event_at >= :since
              join membership_event e on e.organization_id = p.id and e.entered_at >= :since and e.entered_at < :until
                                     and e.register_delta <> 0 and e.type <> 'REVERSAL'
             where not exists (select from membership_event r where r.reverses_id = e.id)
             group by 1
            """;

    private final JdbcClient jdbc;
    private final ProgressProperties settings;
    private final Clock clock;

    MonthQueries(JdbcClient jdbc, ProgressProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those without any are missing; the primaries directly under a region have no id. */
    public Map<@Nullable OrganizationId, MonthChanges> of(CompletionScope scope, LocalDate day) {
        String part = day.equals(LocalDate.now(clock)) ? TODAY.formatted(PartSql.today(scope)) : PAST.formatted(PartSql.past(scope));
        Map<@Nullable OrganizationId, MonthChanges> changes = new HashMap<>();
        jdbc.sql(SQL.formatted(part, scope.level().key(), CompletionSql.NOBODY, CompletionSql.NOBODY))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .param("day", day)
                .param("since", startOf(day.withDayOfMonth(1)))
                .param("until", startOf(day.plusDays(1)))
                .param("limit", settings.late().medianAbove())
                .query((RowCallbackHandler) row -> {
                    UUID key = row.getObject("key", UUID.class);
                    changes.put(OrganizationId.orNull(key), new MonthChanges(row.getLong("changes"), row.getLong("late")));
                });
        return changes;
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
