package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lives the journal again, event by event and without its deltas: slow, plain, and so easy to believe. */
record Replay(List<Happened> journal) {

    static Replay of(JdbcClient jdbc) {
        return new Replay(jdbc.sql("select * from membership_event order by entered_at, id")
                .query((row, number) -> new Happened(
                        row.getObject("id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getObject("organization_id", UUID.class),
                        MembershipEventType.valueOf(row.getString("type")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getString("new_category"),
                        row.getObject("reverses_id", UUID.class)))
                .list());
    }

    /** Who was where on that evening. */
    Map<UUID, Stay> asOf(AsOf asOf) {
        List<Happened> known = journal.stream()
                .filter(event -> !event.day().isAfter(asOf.day()))
                .filter(event -> asOf.axis() == Axis.DAY || event.enteredAt().isBefore(asOf.end().toInstant()))
                .toList();
        Set<UUID> undone = known.stream().filter(event -> event.reverses() != null).map(Happened::reverses).collect(Collectors.toSet());
        List<Happened> counting = known.stream().filter(event -> event.type().isLife() && !undone.contains(event.id())).toList();
        List<Happened> ordered = new ArrayList<>(counting.stream().filter(event -> event.type().isEntry()).toList());
        counting.stream().filter(event -> !event.type().isEntry()).forEach(ordered::add);
        Map<UUID, Stay> stays = new HashMap<>();
        Map<UUID, String> categories = new HashMap<>();
        for (Happened event : ordered) {
            if (event.category() != null) {
                categories.put(event.member(), event.category());
            }
            if (event.type().beginsStay()) {
                stays.put(event.member(), new Stay(event.organization(), event.day(), ""));
            } else if (event.type().isExit()) {
                stays.remove(event.member());
            }
        }
        stays.replaceAll((member, stay) -> new Stay(stay.organization(), stay.since(), categories.getOrDefault(member, "")));
        return stays;
    }

    record Happened(
            UUID id, UUID member, UUID organization, MembershipEventType type, LocalDate day, Instant enteredAt,
            @Nullable String category, @Nullable UUID reverses) {}

    /** On which register, since when, as what. */
    record Stay(UUID organization, LocalDate since, String category) {}
}
