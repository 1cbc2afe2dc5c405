package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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

    /** What has happened to a person by all the records that lead to this one. */
    List<PastEvent> together(MemberId member) {
        return jdbc.sql(
                        """
                        select e.*, exists (select from membership_event r where r.reverses_id = e.id) as reversed
                        from membership_event e
                        where e.member_id = :member or e.member_id in (
                            select g.absorbed_id from member_merge g where g.leads_to = :member and g.undone_at is null)
                        order by e.entered_at, e.id
                        """)
                .param("member", member.value())
                .query(PastEvents::read)
                .list();
    }

    private static PastEvent read(ResultSet row, int number) throws SQLException {
        UUID counterpart = row.getObject("counterpart_id", UUID.class);
        return new PastEvent(
                row.getObject("id", UUID.class),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                counterpart == null ? null : new OrganizationId(counterpart),
                MembershipEventType.valueOf(row.getString("type")),
                row.getObject("day", LocalDate.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("basis"),
                category(row.getString("old_category")),
                category(row.getString("new_category")),
                row.getObject("category_until", LocalDate.class),
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
