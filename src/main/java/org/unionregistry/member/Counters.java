package org.unionregistry.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts per primary organisation, kept by the transaction that writes the journal. Rows are locked in the order of
 * organisation ids, so that two transactions never wait for each other in a ring.
 */
@Component
class Counters {
    /**
     * What happened up to the day of the headcount is in its number already. The day is looked at in the update itself,
     * which waits for whoever is about to change it and then sees the new one.
     */
    private static final String ADD =
            """
            update member_counter
            set on_register = on_register + ?, complete = complete + ?,
                arrivals = arrivals + (select coalesce(sum(e.number), 0)
                    from unnest(cast(? as date[]), ?) as e (day, number) where e.day > headcount_on),
                departures = departures + (select coalesce(sum(e.number), 0)
                    from unnest(cast(? as date[]), ?) as e (day, number) where e.day > headcount_on),
                began_on = coalesce(began_on, ?), last_event_at = greatest(last_event_at, ?)
            where organization_id = ?
            """;

    private final JdbcTemplate jdbc;

    Counters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what the events do. Called after they are in the table. */
    void add(List<MembershipEvent> events) {
        Map<UUID, CounterSum> sums = new TreeMap<>(Comparator.comparing(UUID::toString));
        events.forEach(event -> sums.computeIfAbsent(event.organization().value(), CounterSum::new).add(event));
        if (sums.size() > 1) {
            lock(sums.keySet().toArray(UUID[]::new));
        }
        List<CounterSum> unknown = update(List.copyOf(sums.values()));
        if (!unknown.isEmpty()) {
            create(unknown.stream().map(CounterSum::organization).toList());
            update(unknown);
        }
    }

    /** Those that have no row yet, and to which nothing was added. */
    private List<CounterSum> update(List<CounterSum> sums) {
        int[] updated = jdbc.batchUpdate(ADD, sums.stream().map(CounterSum::parameters).toList());
        List<CounterSum> unknown = new ArrayList<>();
        for (int at = 0; at < updated.length; at++) {
            if (updated[at] == 0) {
                unknown.add(sums.get(at));
            }
        }
        return unknown;
    }

    private void lock(UUID[] organizations) {
        jdbc.query(
                "select 1 from member_counter where organization_id = any(?) order by organization_id for update",
                row -> {},
                (Object) organizations);
    }

    /** Makes sure that the organisations have a row. */
    void create(List<UUID> organizations) {
        jdbc.update(
                """
                insert into member_counter (organization_id, region_id, local_id, headcount_on)
                select o.id, o.region_id, o.local_id, h.as_of
                from organization o left join headcount h on h.organization_id = o.id and h.current
                where o.id = any(?)
                order by o.id
                on conflict do nothing
                """,
                (Object) organizations.toArray(UUID[]::new));
    }
}
