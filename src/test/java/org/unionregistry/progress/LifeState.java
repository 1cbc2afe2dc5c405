package org.unionregistry.progress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that taking a reorganisation back has to restore, and what must hold whatever happened. */
@Component
class LifeState {
    private static final Map<String, String> ROWS = Map.of(
            "organization",
            "select id, concat_ws('|', full_name, short_name, genitive_name, name_key, former_key, status, status_since, status_document,"
                    + " parent_id, local_id, district_id) from organization",
            "placement",
            "select organization_id, concat_ws('|', parent_id, region_id, local_id) from organization_placement where valid_to = 'infinity'",
            "status",
            "select distinct on (organization_id) organization_id, status from organization_status order by organization_id, since desc",
            "mandate",
            "select id, concat_ws('|', until, organization_id) from mandate",
            "headcount",
            "select id, concat_ws('|', organization_id, local_id, as_of, members) from headcount where current",
            "member",
            "select id, concat_ws('|', organization_id, local_id, status, registered_on, left_on, complete) from member",
            "card",
            "select id, concat_ws('|', organization_id, local_id, status, block_reason, blocked_on, number) from membership_card",
            "counter",
            "select organization_id, concat_ws('|', local_id, on_register, complete, headcount_on, arrivals, departures, began_on) from member_counter",
            "holders",
            "select organization_id, concat_ws('|', local_id, holders) from card_counter");

    private static final List<String> WRONG = List.of(
            "select 'counted twice ' || member_id from membership_event group by member_id having sum(register_delta) not in (0, 1)",
            """
            select 'journal against person ' || m.id from member m
            join (select member_id, sum(register_delta) as n from membership_event group by member_id) e on e.member_id = m.id
            where e.n <> (m.status = 'ON_REGISTER')::int
            """,
            """
            select 'journal elsewhere ' || m.id from member m
            join (select member_id, organization_id from membership_event group by 1, 2 having sum(register_delta) = 1) e on e.member_id = m.id
            where e.organization_id <> m.organization_id
            """,
            "select 'on the register of a closed one ' || m.id from member m join organization o on o.id = m.organization_id"
                    + " where m.status = 'ON_REGISTER' and o.status = 'LIQUIDATED'",
            """
            select 'two places at once ' || a.organization_id from organization_placement a join organization_placement b
            on a.organization_id = b.organization_id and a.valid_from < b.valid_from and a.valid_to > b.valid_from
            """,
            """
            select 'place against organisation ' || o.id from organization o
            left join organization_placement p on p.organization_id = o.id and p.valid_to = 'infinity'
            where o.type <> 'CENTRE' and (o.status = 'LIQUIDATED') <> (p.organization_id is null)
               or (p.parent_id, p.local_id, p.region_id) is distinct from (o.parent_id, o.local_id, o.region_id) and o.status <> 'LIQUIDATED'
            """,
            """
            select 'district of another ' || o.id from organization o join organization l on l.id = o.local_id
            where o.status <> 'LIQUIDATED' and o.district_id is distinct from l.district_id
            """);

    private final JdbcClient jdbc;

    LifeState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> read() {
        Map<String, String> state = new TreeMap<>();
        ROWS.forEach((kind, sql) -> jdbc.sql(sql).query(row -> {
            state.put(kind + " " + row.getString(1), row.getString(2));
        }));
        return state;
    }

    List<String> wrong() {
        return WRONG.stream().flatMap(sql -> jdbc.sql(sql).query(String.class).list().stream()).toList();
    }

    /** Rows of any table that repeat the levels of their organisation and no longer agree with it. History is left as it was. */
    List<String> strayed() {
        List<String> tables = jdbc.sql(
                        """
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name in ('organization_id', 'local_id')
                          and table_name not in ('audit_entry', 'organization_placement', 'organization_event_before', 'completion_state')
                        group by table_name having count(*) = 2 order by table_name
                        """)
                .query(String.class)
                .list();
        return tables.stream()
                .filter(table -> jdbc.sql(
                                """
                                select count(*) from %s t join organization o on o.id = t.organization_id
                                where t.local_id is distinct from o.local_id
                                """
                                        .formatted(table))
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
    }
}
