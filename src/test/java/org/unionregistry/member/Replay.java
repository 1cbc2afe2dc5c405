package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lives the journal again, event by event and without its deltas: slow, plain, and so easy to believe. */
record Replay(List<Happened> journal, List<Joined> merges) {

    static Replay of(JdbcClient jdbc) {
        return new Replay(
                jdbc.sql("select * from membership_event order by entered_at, id")
                        .query((row, number) -> new Happened(
                                row.getObject("id", UUID.class),
                                row.getObject("member_id", UUID.class),
                                row.getObject("organization_id", UUID.class),
                                MembershipEventType.valueOf(row.getString("type")),
                                row.getObject("day", LocalDate.class),
                                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                                row.getString("new_category"),
                                row.getObject("reverses_id", UUID.class)))
                        .list(),
                jdbc.sql("select * from member_merge order by merged_at")
                        .query((row, number) -> new Joined(
                                row.getObject("survivor_id", UUID.class),
                                row.getObject("absorbed_id", UUID.class),
                                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                                row.getObject("undone_at") == null
                                        ? Instant.MAX
                                        : row.getObject("undone_at", OffsetDateTime.class).toInstant()))
                        .list());
    }

    /** Who was where on that evening. */
    Map<UUID, Stay> asOf(AsOf asOf) {
        Instant known = asOf.axis() == Axis.DAY ? Instant.MAX : asOf.end().toInstant();
        return asOf(asOf.day(), known, merges.stream()
                .filter(merge -> merge.at().isBefore(known) && !merge.undone().isBefore(known))
                .toList());
    }

    /** While what was known of the one record at the merge has the person somewhere, the other one counts nobody. */
    private Map<UUID, Stay> asOf(LocalDate day, Instant known, List<Joined> joined) {
        Map<UUID, Stay> stays = apart(day, known);
        for (Joined merge : joined) {
            List<Joined> before = joined.subList(0, joined.indexOf(merge));
            Set<UUID> then = asOf(day, merge.at().isBefore(known) ? merge.at() : known, before).keySet();
            if (records(merge.survivor(), before).stream().anyMatch(then::contains)) {
                stays.keySet().removeAll(records(merge.absorbed(), before));
            }
        }
        return stays;
    }

    private static Set<UUID> records(UUID person, List<Joined> joined) {
        Set<UUID> records = new HashSet<>(Set.of(person));
        for (int at = joined.size() - 1; at >= 0; at--) {
            if (records.contains(joined.get(at).survivor())) {
                records.add(joined.get(at).absorbed());
            }
        }
        return records;
    }

    private Map<UUID, Stay> apart(LocalDate day, Instant end) {
        List<Happened> known = journal.stream()
                .filter(event -> !event.day().isAfter(day) && event.enteredAt().isBefore(end))
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
            } else if (event.type().isExit() || leaves(event, stays.get(event.member()))) {
                stays.remove(event.member());
            }
        }
        stays.replaceAll((member, stay) -> new Stay(stay.organization(), stay.since(), categories.getOrDefault(member, "")));
        return stays;
    }

    /** In transit from here on, unless taken in within the same step. */
    private static boolean leaves(Happened event, @Nullable Stay stay) {
        return event.type() == MembershipEventType.DEREGISTER_TRANSFER_OUT
                && stay != null
                && stay.organization().equals(event.organization());
    }

    /** Two records of one person became one; {@code undone} at the end of time when they still are. */
    record Joined(UUID survivor, UUID absorbed, Instant at, Instant undone) {}

    record Happened(
            UUID id, UUID member, UUID organization, MembershipEventType type, LocalDate day, Instant enteredAt,
            @Nullable String category, @Nullable UUID reverses) {}

    /** On which register, since when, as what. */
    record Stay(UUID organization, LocalDate since, String category) {}
}
