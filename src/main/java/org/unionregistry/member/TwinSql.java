package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;

/** How people who may be somebody else are read. */
final class TwinSql {
    private TwinSql() {}

    /** Of member {@code m}, its organisation {@code o} and region {@code r}; the condition says who is visible. */
    static String columns(String visible) {
        return """
                m.id, m.last_name, m.first_name, m.middle_name, m.birth_date, m.position, m.status, m.organization_id, m.region_id, m.local_id,
                o.short_name, r.short_name as region_name, (%s) as visible,
                (select max(e.day) from membership_event e
                  where m.status = 'LEFT' and e.member_id = m.id and e.type = 'EXCLUDE' and e.day = m.left_on
                    and not exists (select from membership_event r where r.reverses_id = e.id)) as expelled_on,
                (select t.to_id from member_transfer t where t.member_id = m.id and t.state = 'RELEASED') as transit_to"""
                .formatted(visible);
    }

    static Twin read(ResultSet row, MemberId asked) throws SQLException {
        LocalDate expelled = row.getObject("expelled_on", LocalDate.class);
        return new Twin(
                asked,
                new MemberId(row.getObject("id", UUID.class)),
                PersonName.read(row),
                row.getObject("birth_date", LocalDate.class),
                row.getString("position"),
                MemberStatus.valueOf(row.getString("status")),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                new OrganizationId(row.getObject("region_id", UUID.class)),
                OrganizationId.orNull(row.getObject("local_id", UUID.class)),
                row.getString("region_name"),
                row.getBoolean("visible"),
                expelled == null ? null : new Expulsion(expelled),
                OrganizationId.orNull(row.getObject("transit_to", UUID.class)));
    }
}
