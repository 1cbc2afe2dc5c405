package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
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
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String legacyNumber,
        MemberStatus status,
        LocalDate joinedOn,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        ConsentState consent,
        boolean complete,
        Instant changedAt,
        OrganizationId organization,
        String organizationName) {

    static final String COLUMNS =
            """
            m.id, m.name_key, m.last_name, m.first_name, m.middle_name, m.category, m.position, m.birth_date, m.phone,
            m.legacy_number, m.status, m.joined_on, m.registered_on, m.left_on, m.consent_state, m.complete, m.changed_at,
            m.organization_id, o.short_name""";

    /** In full years; nothing where the birth date is not known. */
    public @Nullable Integer age(LocalDate today) {
        return birthDate == null ? null : Period.between(birthDate, today).getYears();
    }

    static MemberRow read(ResultSet row, int number) throws SQLException {
        return new MemberRow(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name_key"),
                PersonName.read(row),
                MemberCategory.valueOf(row.getString("category")),
                row.getString("position"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("phone"),
                row.getString("legacy_number"),
                MemberStatus.valueOf(row.getString("status")),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                ConsentState.valueOf(row.getString("consent_state")),
                row.getBoolean("complete"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"));
    }
}
