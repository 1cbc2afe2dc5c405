package org.unionregistry.card;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the life of cards, append-only, and with it the number of holders, in the order of organisation ids. */
@Repository
class CardLedger {
    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    CardLedger(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    void write(List<CardEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        entities.flush();
        jdbc.update(
                """
                with written as (
                    insert into card_event (id, card_id, member_id, organization_id, type, at, holder_delta)
                    select * from unnest(?, ?, ?, ?, ?, cast(? as timestamptz[]), ?)
                    returning organization_id, holder_delta
                ), sums as (
                    select organization_id, sum(holder_delta) as holders from written group by organization_id
                )
                insert into card_counter (organization_id, region_id, local_id, holders)
                select o.id, o.region_id, o.local_id, s.holders from sums s join organization o on o.id = s.organization_id
                order by o.id
                on conflict (organization_id) do update set holders = card_counter.holders + excluded.holders
                """,
                ids(events, CardEvent::id),
                ids(events, CardEvent::card),
                ids(events, event -> event.member().value()),
                ids(events, event -> event.organization().value()),
                words(events, event -> event.type().name()),
                words(events, event -> event.at().toString()),
                events.stream().mapToInt(event -> event.type().holders()).toArray());
    }

    private static UUID[] ids(List<CardEvent> events, Function<CardEvent, UUID> id) {
        return events.stream().map(id).toArray(UUID[]::new);
    }

    private static String[] words(List<CardEvent> events, Function<CardEvent, String> word) {
        return events.stream().map(word).toArray(String[]::new);
    }
}
