package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/** One person in a list. */
public record MemberRow(
        MemberId id,
        String nameKey,
        PersonName name,
        MemberCategory category,
        @Nullable String position,
        MemberStatus status,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        ConsentState consent,
        boolean complete,
        OrganizationId organization,
        String organizationName) {

    static final String COLUMNS =
            """
            m.id, m.name_key, m.last_name, m.first_name, m.middle_name, m.category, m.position, m.status, m.registered_on,
            m.left_on, m.consent_state, m.complete, m.organization_id, o.short_name""";

    static MemberRow read(ResultSet row, int number) throws SQLException {
        return new MemberRow(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name_key"),
                new PersonName(row.getString("last_name"), row.getString("first_name"), row.getString("middle_name")),
                MemberCategory.valueOf(row.getString("category")),
                row.getString("position"),
                MemberStatus.valueOf(row.getString("status")),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                ConsentState.valueOf(row.getString("consent_state")),
                row.getBoolean("complete"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"));
    }
}
