package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person in a file.
 *
 * @param consentOn day of the consent that is in force
 */
public record SheetRow(
        String organizationCode,
        String organizationName,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        MemberCategory category,
        @Nullable StaffKind staffKind,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        LocalDate joinedOn,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        @Nullable String legacyNumber,
        @Nullable LocalDate consentOn,
        ConsentState consent,
        boolean complete,
        Instant changedAt,
        boolean inTransit) {

    static final String COLUMNS =
            """
            o.code, o.short_name, m.last_name, m.first_name, m.middle_name, m.birth_date, m.sex, m.category, m.staff_kind,
            m.position, m.phone, m.email, m.joined_on, m.registered_on, m.left_on, m.legacy_number, c.given_on,
            m.consent_state, m.complete, m.changed_at, m.status = 'IN_TRANSIT'""";

    static SheetRow read(ResultSet row, int number) throws SQLException {
        String sex = row.getString(7);
        String staffKind = row.getString(9);
        return new SheetRow(
                row.getString(1),
                row.getString(2),
                new PersonName(row.getString(3), row.getString(4), row.getString(5)),
                row.getObject(6, LocalDate.class),
                sex == null ? null : Sex.valueOf(sex),
                MemberCategory.valueOf(row.getString(8)),
                staffKind == null ? null : StaffKind.valueOf(staffKind),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getObject(15, LocalDate.class),
                row.getString(16),
                row.getObject(17, LocalDate.class),
                ConsentState.valueOf(row.getString(18)),
                row.getBoolean(19),
                row.getObject(20, OffsetDateTime.class).toInstant(),
                row.getBoolean(21));
    }
}
