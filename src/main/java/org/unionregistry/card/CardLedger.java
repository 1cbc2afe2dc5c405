package org.unionregistry.card;

import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the life of cards, append-only, and with it the number of holders, in the order of organisation ids. */
@Repository
class CardLedger {
    private static final int BATCH = 100;

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
        jdbc.batchUpdate(
                "insert into card_event (id, card_id, member_id, organization_id, type, at, holder_delta) values (?, ?, ?, ?, ?, ?, ?)",
                events,
                BATCH,
                (row, event) -> {
                    row.setObject(1, event.id());
                    row.setObject(2, event.card());
                    row.setObject(3, event.member().value());
                    row.setObject(4, event.organization().value());
                    row.setString(5, event.type().name());
                    row.setObject(6, event.at().atOffset(ZoneOffset.UTC));
                    row.setInt(7, event.type().holders());
                });
        count(events);
    }

    private void count(List<CardEvent> events) {
        Map<UUID, Integer> holders = new TreeMap<>(Comparator.comparing(UUID::toString));
        events.forEach(event -> holders.merge(event.organization().value(), event.type().holders(), Integer::sum));
        jdbc.batchUpdate(
                """
                insert into card_counter (organization_id, region_id, local_id, holders)
                select o.id, o.region_id, o.local_id, ? from organization o where o.id = ?
                on conflict (organization_id) do update set holders = card_counter.holders + excluded.holders
                """,
                holders.entrySet().stream()
                        .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
                        .toList());
    }
}
