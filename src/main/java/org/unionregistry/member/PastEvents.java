package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** Reads the journal of one person back. */
@Component
class PastEvents {
    private final JdbcClient jdbc;

    PastEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PastLife of(MemberId member) {
        return new PastLife(jdbc.sql(
                        """
                        select e.*, exists (select from membership_event r where r.reverses_id = e.id) as reversed
                        from membership_event e where e.member_id = :member order by e.entered_at, e.id
                        """)
                .param("member", member.value())
                .query(PastEvents::read)
                .list());
    }

    Optional<PastEvent> find(UUID event) {
        return jdbc.sql(
                        """
                        select e.*, exists (select from membership_event r where r.reverses_id = e.id) as reversed
                        from membership_event e where e.id = :id
                        """)
                .param("id", event)
                .query(PastEvents::read)
                .optional();
    }

    /** What has happened to each of two people by all the records that lead to them. */
    List<List<PastEvent>> together(MemberId one, MemberId other) {
        List<List<PastEvent>> journals = List.of(new ArrayList<>(), new ArrayList<>());
        jdbc.sql(
                        """
                        select e.*, exists (select from membership_event r where r.reverses_id = e.id) as reversed,
                            coalesce(g.leads_to, e.member_id) = :one as first
                        from membership_event e
                        left join member_merge g on g.absorbed_id = e.member_id and g.undone_at is null
                        where e.member_id in (:one, :other) or e.member_id in (
                            select absorbed_id from member_merge where leads_to in (:one, :other) and undone_at is null)
                        order by e.entered_at, e.id
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .query(row -> {
                    journals.get(row.getBoolean("first") ? 0 : 1).add(read(row, 0));
                });
        return journals;
    }

    private static PastEvent read(ResultSet row, int number) throws SQLException {
        return new PastEvent(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                OrganizationId.orNull(row.getObject("counterpart_id", UUID.class)),
                MembershipEventType.valueOf(row.getString("type")),
                row.getObject("day", LocalDate.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("entered_for", UUID.class),
                row.getString("reason"),
                row.getString("basis"),
                category(row.getString("old_category")),
                category(row.getString("new_category")),
                row.getObject("category_until", LocalDate.class),
                row.getObject("delay_days", Integer.class),
                row.getObject("reverses_id", UUID.class),
                new Deltas(
                        row.getInt("register_delta"),
                        row.getInt("complete_delta"),
                        row.getInt("arrival"),
                        row.getInt("departure")),
                row.getBoolean("reversed"));
    }

    private static @Nullable MemberCategory category(@Nullable String name) {
        return name == null ? null : MemberCategory.valueOf(name);
    }
}
