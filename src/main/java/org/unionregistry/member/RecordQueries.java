package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads one person; every such reading leaves its trace in the audit. */
@Component
public class RecordQueries {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RecordQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The person, or a 404 when there is none in the user's part. */
    public MemberRecord read(MemberId id, Subtree subtree) {
        return several(List.of(id), subtree).get(0);
    }

    /** These people in this order, or a 404 when one of them is not in the user's part. */
    public List<MemberRecord> several(List<MemberId> ids, Subtree subtree) {
        Map<MemberId, MemberRecord> found = new HashMap<>();
        jdbc.sql(
                        """
                        select m.*, o.short_name, c.given_on, c.medium, c.kept_at, c.withdrawn_on,
                               (select case when d.ended_by is not null then d.withdrawn_on end from deduction_application d
                                 where d.member_id = m.id order by d.withdrawn_on is null desc, d.applied_on desc limit 1) as withheld_until
                        from member m join organization o on o.id = m.organization_id
                        left join lateral (select * from consent c where c.member_id = m.id
                                           order by c.given_on desc, c.recorded_at desc limit 1) c on true
                        where m.id = any(:ids) and %s
                        """
                                .formatted(subtree.people("m")))
                .param("ids", ids.stream().map(MemberId::value).toArray(UUID[]::new))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(RecordQueries::row)
                .list()
                .forEach(record -> found.put(record.id(), record));
        if (!found.keySet().containsAll(ids)) {
            throw new NotFound();
        }
        found.values().forEach(record -> events.publishEvent(Audited.of("member.read", record.id(), record.home(), Map.of())));
        return ids.stream().map(found::get).toList();
    }

    private static MemberRecord row(ResultSet row, int number) throws SQLException {
        return new MemberRecord(
                new MemberId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                details(row),
                MemberCategory.valueOf(row.getString("category")),
                row.getObject("category_until", LocalDate.class),
                MemberStatus.valueOf(row.getString("status")),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                consent(row),
                row.getBoolean("complete"),
                row.getObject("withheld_until", LocalDate.class),
                Home.read(row),
                row.getString("short_name"));
    }

    private static MemberDetails details(ResultSet row) throws SQLException {
        return new MemberDetails(
                PersonName.read(row),
                row.getObject("birth_date", LocalDate.class),
                constant(Sex.class, row.getString("sex")),
                constant(StaffKind.class, row.getString("staff_kind")),
                row.getString("position"),
                row.getString("phone"),
                row.getString("email"),
                row.getObject("joined_on", LocalDate.class),
                row.getString("legacy_number"));
    }

    private static MemberRecord.ConsentRecord consent(ResultSet row) throws SQLException {
        return new MemberRecord.ConsentRecord(
                ConsentState.valueOf(row.getString("consent_state")),
                row.getObject("consent_due", LocalDate.class),
                row.getObject("given_on", LocalDate.class),
                constant(ConsentMedium.class, row.getString("medium")),
                row.getString("kept_at"),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
