package org.unionregistry.member;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts per primary organisation, kept by the transaction that writes the journal. Rows are locked in the order of
 * organisation ids, so that two transactions never wait for each other in a ring.
 */
@Component
class Counters {
    private final JdbcTemplate jdbc;

    Counters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what the events do. Called after they are in the table. */
    void add(List<MembershipEvent> events) {
        List<UUID> organizations = events.stream()
                .map(event -> event.organization().value())
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        Map<UUID, @Nullable LocalDate> headcounts = lock(organizations);
        List<Object[]> updates = new ArrayList<>();
        for (UUID organization : organizations) {
            Sum sum = new Sum(headcounts.get(organization));
            events.stream().filter(event -> event.organization().value().equals(organization)).forEach(sum::add);
            updates.add(sum.parameters(organization, events.get(0).stamp()));
        }
        jdbc.batchUpdate(
                """
                update member_counter
                set on_register = on_register + ?, complete = complete + ?, arrivals = arrivals + ?, departures = departures + ?,
                    began_on = coalesce(began_on, ?), last_event_at = greatest(last_event_at, ?)
                where organization_id = ?
                """,
                updates,
                new int[] {
                    Types.INTEGER, Types.INTEGER, Types.INTEGER, Types.INTEGER,
                    Types.DATE, Types.TIMESTAMP_WITH_TIMEZONE, Types.OTHER
                });
    }

    /** Locks the rows and gives the day of each one's headcount, which can no longer change under this transaction. */
    private Map<UUID, @Nullable LocalDate> lock(List<UUID> organizations) {
        Map<UUID, @Nullable LocalDate> headcounts = select(organizations);
        if (headcounts.size() < organizations.size()) {
            create(organizations);
            headcounts = select(organizations);
        }
        return headcounts;
    }

    private Map<UUID, @Nullable LocalDate> select(List<UUID> organizations) {
        Map<UUID, @Nullable LocalDate> headcounts = new HashMap<>();
        jdbc.query(
                """
                select organization_id, headcount_on from member_counter
                where organization_id = any(?) order by organization_id for update
                """,
                row -> {
                    headcounts.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class));
                },
                (Object) organizations.toArray(UUID[]::new));
        return headcounts;
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

    /** The sum of some events of one organisation. */
    private static final class Sum {
        private final @Nullable LocalDate headcountOn;
        private int register;
        private int complete;
        private int arrivals;
        private int departures;

        private Sum(@Nullable LocalDate headcountOn) {
            this.headcountOn = headcountOn;
        }

        private void add(MembershipEvent event) {
            register += event.deltas().register();
            complete += event.deltas().complete();
            // What happened up to the day of the headcount is in its number already.
            if (headcountOn != null && event.day().isAfter(headcountOn)) {
                arrivals += event.deltas().arrival();
                departures += event.deltas().departure();
            }
        }

        private Object[] parameters(UUID organization, Stamp stamp) {
            return new Object[] {
                register, complete, arrivals, departures, stamp.today(), stamp.at().atOffset(ZoneOffset.UTC), organization
            };
        }
    }
}
