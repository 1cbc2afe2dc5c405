package org.unionregistry.member;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.unionregistry.organization.OrganizationId;

/** Writes the append-only journal and, with it, the counters. */
@Repository
class Journal {
    private static final int BATCH = 100;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Counters counters;

    Journal(EntityManager entities, JdbcTemplate jdbc, Counters counters) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** Writes the rows after the people they speak of, and moves the counters. */
    void write(List<MembershipEvent> events) {
        write(events, List.of());
    }

    void write(List<MembershipEvent> events, List<MemberChange> changes) {
        entities.flush();
        jdbc.batchUpdate(
                """
                insert into membership_event (id, member_id, organization_id, counterpart_id, type, day, entered_at, entered_by,
                    entered_for, reason, basis, old_category, new_category, reverses_id, register_delta, complete_delta,
                    arrival, departure, delay_days, category_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                events,
                BATCH,
                Journal::bind);
        if (!changes.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into member_change (event_id, field, old_value, new_value) values (?, ?, ?, ?)",
                    changes.stream()
                            .map(change -> new @Nullable Object[] {
                                change.event(), change.field(), change.oldValue(), change.newValue()
                            })
                            .toList());
        }
        counters.add(events);
    }

    private static void bind(PreparedStatement row, MembershipEvent event) throws SQLException {
        row.setObject(1, event.id());
        row.setObject(2, event.member().value());
        row.setObject(3, event.organization().value());
        row.setObject(4, value(event.counterpart()), Types.OTHER);
        row.setString(5, event.type().name());
        row.setObject(6, event.day());
        row.setObject(7, event.stamp().at().atOffset(ZoneOffset.UTC));
        row.setObject(8, event.stamp().by(), Types.OTHER);
        row.setObject(9, event.stamp().forWhom(), Types.OTHER);
        row.setString(10, event.reason());
        row.setString(11, event.basis());
        row.setString(12, name(event.oldCategory()));
        row.setString(13, name(event.newCategory()));
        row.setObject(14, event.reverses(), Types.OTHER);
        row.setInt(15, event.deltas().register());
        row.setInt(16, event.deltas().complete());
        row.setInt(17, event.deltas().arrival());
        row.setInt(18, event.deltas().departure());
        row.setObject(19, event.delay(), Types.INTEGER);
        row.setObject(20, event.categoryUntil(), Types.DATE);
    }

    private static @Nullable UUID value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String name(@Nullable MemberCategory category) {
        return category == null ? null : category.name();
    }
}
