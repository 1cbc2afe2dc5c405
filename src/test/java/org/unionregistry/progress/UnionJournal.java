package org.unionregistry.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.TestClock;

/** A journal written row by row, at any moment of the past, with the counters its writers keep. */
public class UnionJournal {
    private final JdbcClient jdbc;
    private final Map<OrganizationId, UUID> people = new HashMap<>();

    public UnionJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ten in the morning there. */
    public static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(TestClock.ZONE).toInstant();
    }

    /** First electronic entries of people who joined on the day; half of them with a complete record. */
    public void entries(OrganizationId organization, int people, LocalDate joined, Instant entered) {
        for (int i = 0; i < people; i++) {
            event(organization, "INITIAL_ENTRY", joined, entered, 1, i % 2, 0, 0, null);
        }
    }

    public void joins(OrganizationId organization, int people, LocalDate day, Instant entered) {
        for (int i = 0; i < people; i++) {
            event(organization, "JOIN", day, entered, 1, 0, 1, 0, delay(day, entered));
        }
    }

    public void exits(OrganizationId organization, int people, LocalDate day, Instant entered) {
        for (int i = 0; i < people; i++) {
            event(organization, "EXIT_VOLUNTARY", day, entered, -1, 0, 0, 1, delay(day, entered));
        }
    }

    /** Cards for so many people. */
    public void cards(OrganizationId organization, int holders, Instant at) {
        for (int i = 0; i < holders; i++) {
            UUID card = Uuids.next();
            jdbc.sql(
                            """
                            insert into membership_card (id, number, member_id, organization_id, region_id, status, block_reason,
                                                         issued_on, blocked_on, created_at, changed_at)
                            select ?, ?, ?, id, region_id, 'BLOCKED', 'test', '2020-01-01', '2020-01-01', now(), now()
                              from organization where id = ?""")
                    .params(card, card.toString(), person(organization), organization.value())
                    .update();
            jdbc.sql("insert into card_event (id, card_id, member_id, organization_id, type, at, holder_delta) values (?, ?, ?, ?, 'ISSUED', ?, 1)")
                    .params(Uuids.next(), card, person(organization), organization.value(), utc(at))
                    .update();
        }
        jdbc.sql("update card_counter set holders = holders + ? where organization_id = ?")
                .params(holders, organization.value())
                .update();
    }

    public void event(
            OrganizationId organization,
            String type,
            LocalDate day,
            Instant entered,
            int register,
            int complete,
            int arrival,
            int departure,
            @Nullable Integer delay) {
        jdbc.sql(
                        """
                        insert into membership_event (id, member_id, organization_id, type, day, entered_at, register_delta,
                                                      complete_delta, arrival, departure, delay_days)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Uuids.next(),
                        person(organization),
                        organization.value(),
                        type,
                        day,
                        utc(entered),
                        register,
                        complete,
                        arrival,
                        departure,
                        delay)
                .update();
        jdbc.sql(
                        """
                        update member_counter
                           set on_register = on_register + ?, complete = complete + ?,
                               arrivals = arrivals + case when ? > headcount_on then ? else 0 end,
                               departures = departures + case when ? > headcount_on then ? else 0 end,
                               last_event_at = greatest(last_event_at, ?)
                         where organization_id = ?""")
                .params(register, complete, day, arrival, day, departure, utc(entered), organization.value())
                .update();
    }

    private UUID person(OrganizationId organization) {
        return people.computeIfAbsent(organization, id -> {
            UUID person = Uuids.next();
            jdbc.sql(
                            """
                            insert into member (id, command_key, organization_id, region_id, local_id, status, last_name, first_name,
                                                name_key, category, joined_on, registered_on, consent_state, complete,
                                                created_at, changed_at)
                            select ?, ?, id, region_id, local_id, 'VOIDED', 'Секретова', 'Мария', 'секретова мария', 'WORKER',
                                   '1985-09-01', '1985-09-01', 'RECORDED', false, now(), now()
                              from organization where id = ?""")
                    .params(person, person, id.value())
                    .update();
            return person;
        });
    }

    private static int delay(LocalDate day, Instant entered) {
        return (int) (entered.atZone(TestClock.ZONE).toLocalDate().toEpochDay() - day.toEpochDay());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
