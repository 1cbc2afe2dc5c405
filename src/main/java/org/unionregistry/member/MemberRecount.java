package org.unionregistry.member;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Recount;

/** The journal against the counters, and both against the people themselves. */
@Component
class MemberRecount implements Recount {
    private final JdbcClient jdbc;

    MemberRecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difference> differences() {
        return jdbc.sql(
                        """
                        with journal as (
                            select e.organization_id, sum(e.register_delta) as on_register, sum(e.complete_delta) as complete,
                                sum(e.arrival) filter (where e.day > h.as_of) as arrivals,
                                sum(e.departure) filter (where e.day > h.as_of) as departures
                            from membership_event e left join headcount h on h.organization_id = e.organization_id and h.current
                            group by e.organization_id),
                        people as (
                            select organization_id, count(*) as on_register, count(*) filter (where complete) as complete
                            from member where status = 'ON_REGISTER' group by organization_id),
                        transit as (
                            select coalesce(m.organization_id, t.from_id) as organization_id,
                                count(*) filter (where m.id is null or t.id is null or m.organization_id <> t.from_id) as alone
                            from (select id, organization_id from member where status = 'IN_TRANSIT') m
                            full join (select id, member_id, from_id from member_transfer where state = 'RELEASED') t on t.member_id = m.id
                            group by 1)
                        select organization_id, v.counter, v.counted, v.kept
                        from (select organization_id from journal union select organization_id from transit union select organization_id from people
                              union select organization_id from member_counter) o
                        left join journal j using (organization_id)
                        left join people p using (organization_id)
                        left join transit t using (organization_id)
                        left join member_counter c using (organization_id)
                        cross join lateral (values
                            ('on_register', coalesce(j.on_register, 0), coalesce(c.on_register, 0)),
                            ('complete', coalesce(j.complete, 0), coalesce(c.complete, 0)),
                            ('arrivals', coalesce(j.arrivals, 0), coalesce(c.arrivals, 0)),
                            ('departures', coalesce(j.departures, 0), coalesce(c.departures, 0)),
                            ('people', coalesce(p.on_register, 0), coalesce(c.on_register, 0)),
                            ('complete people', coalesce(p.complete, 0), coalesce(c.complete, 0)),
                            ('in transit without a transfer', coalesce(t.alone, 0), 0)) v (counter, counted, kept)
                        where v.counted <> v.kept
                        order by organization_id, v.counter
                        """)
                .query((row, number) -> new Difference(
                        row.getObject("organization_id", UUID.class),
                        row.getString("counter"),
                        row.getLong("counted"),
                        row.getLong("kept")))
                .list();
    }
}
