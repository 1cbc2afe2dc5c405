package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Reads the journal of one person, newest first, for whoever has been shown the person already. */
@Component
public class JournalQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    JournalQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param reader who is to be told what can be taken back */
    public List<JournalRow> of(MemberRecord member, Subtree reader) {
        TakeBackSql takeBack = new TakeBackSql(reader, Instant.now(clock));
        Map<UUID, JournalRow> rows = new LinkedHashMap<>();
        Map<UUID, List<FieldChange>> changes = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select e.*, o.short_name, other.short_name as counterpart_name, f.short_name as for_name, was.type as was_type,
                            exists (select from membership_event r where r.reverses_id = e.id) as reversed,
                            c.field, c.old_value, c.new_value,
                            %s
                        from membership_event e
                        join organization o on o.id = e.organization_id
                        left join organization other on other.id = e.counterpart_id
                        left join organization f on f.id = e.entered_for
                        left join membership_event was on was.id = e.reverses_id
                        left join member_change c on c.event_id = e.id
                        where e.member_id = :member
                        order by e.entered_at desc, e.id desc, c.field
                        """
                                .formatted(takeBack.columns()))
                .param("member", member.id().value())
                .param(Subtree.PARAMETER, reader.parameter())
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    if (rows.putIfAbsent(id, read(row, takeBack.read(row))) == null) {
                        changes.put(id, new ArrayList<>());
                    }
                    if (row.getString("field") != null) {
                        changes.get(id).add(new FieldChange(
                                row.getString("field"), row.getString("old_value"), row.getString("new_value")));
                    }
                });
        UUID last = LastRow.of(rows.values(), member.status());
        return rows.values().stream()
                .map(row -> row.with(row.id().equals(last) ? row.takeBack() : TakeBack.NO, changes.get(row.id())))
                .toList();
    }

    /** How many days after it happened the latest thing was entered of people just changed; not of those of whom that is held against nobody. */
    public Map<MemberId, Integer> latestDelays(Collection<MemberId> members) {
        Map<MemberId, Integer> delays = new HashMap<>();
        jdbc.sql(
                        """
                        select e.member_id, e.delay_days from unnest(:members) as m (id)
                        cross join lateral (select member_id, delay_days from membership_event where member_id = m.id
                                            order by entered_at desc, delay_days desc nulls last limit 1) e
                        where e.delay_days is not null
                        """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    delays.put(new MemberId(row.getObject("member_id", UUID.class)), row.getInt("delay_days"));
                });
        return delays;
    }

    /** The latest thing that happened in the life of somebody just changed; none of a first entry, which belongs to no year. */
    public Optional<Happened> latestLife(MemberId member) {
        return jdbc.sql("select type, organization_id, day from membership_event where member_id = :member order by entered_at desc, id desc limit 1")
                .param("member", member.value())
                .query((row, number) -> new Happened(
                        MembershipEventType.valueOf(row.getString("type")), new OrganizationId(row.getObject("organization_id", UUID.class)),
                        row.getObject("day", LocalDate.class)))
                .optional()
                .filter(event -> event.type().mayBeLate());
    }

    private static JournalRow read(ResultSet row, TakeBack takeBack) throws SQLException {
        String reversed = row.getString("was_type");
        return new JournalRow(
                row.getObject("id", UUID.class),
                MembershipEventType.valueOf(row.getString("type")),
                row.getObject("day", LocalDate.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("entered_by", UUID.class),
                row.getString("for_name"),
                row.getString("short_name"),
                row.getString("counterpart_name"),
                row.getString("reason"),
                row.getString("basis"),
                category(row.getString("old_category")),
                category(row.getString("new_category")),
                row.getObject("delay_days", Integer.class),
                reversed == null ? null : MembershipEventType.valueOf(reversed),
                row.getBoolean("reversed"),
                takeBack,
                List.of());
    }

    private static @Nullable MemberCategory category(@Nullable String name) {
        return name == null ? null : MemberCategory.valueOf(name);
    }
}
