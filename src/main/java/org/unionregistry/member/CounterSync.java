package org.unionregistry.member;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** Sets the counters of organisations to what the journal says, after many rows were written at once. */
@Component
class CounterSync {
    private final JdbcClient jdbc;
    private final Counters counters;

    CounterSync(JdbcClient jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** A register that was begun by what no longer counts has not begun. */
    void follow(List<OrganizationId> organizations) {
        UUID[] ids = primaries(organizations);
        counters.create(List.of(ids));
        jdbc.sql("select 1 from member_counter where organization_id = any(:ids) order by organization_id for update")
                .param("ids", ids)
                .query(row -> {});
        jdbc.sql(
                        """
                        update member_counter c
                        set on_register = s.on_register, complete = s.complete, headcount_on = s.as_of,
                            arrivals = s.arrivals, departures = s.departures, last_event_at = s.last_event_at,
                            began_on = case when s.counting then coalesce(c.began_on, s.last_day) end
                        from (select o.id, h.as_of, coalesce(sum(e.register_delta), 0) as on_register,
                                     coalesce(sum(e.complete_delta), 0) as complete,
                                     coalesce(sum(e.arrival) filter (where e.day > h.as_of), 0) as arrivals,
                                     coalesce(sum(e.departure) filter (where e.day > h.as_of), 0) as departures,
                                     max(e.entered_at) as last_event_at, max(e.day) as last_day,
                                     coalesce(bool_or(e.reverses_id is null and not exists (
                                         select from membership_event r where r.reverses_id = e.id)), false) as counting
                              from organization o
                              left join headcount h on h.organization_id = o.id and h.current
                              left join membership_event e on e.organization_id = o.id
                              where o.id = any(:ids)
                              group by o.id, h.as_of) s
                        where c.organization_id = s.id
                        """)
                .param("ids", ids)
                .update();
    }

    private UUID[] primaries(List<OrganizationId> organizations) {
        return jdbc.sql("select id from organization where id = any(:ids) and type in ('PRIMARY', 'PRIMARY_TERRITORIAL')")
                .param("ids", OrganizationId.values(organizations))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }
}
