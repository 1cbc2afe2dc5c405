package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mandate as pages show it. */
public record MandateRow(
        MandateId id,
        long version,
        Office office,
        @Nullable OrganizationId organizationId,
        @Nullable EducationDistrictId districtId,
        OfficerName name,
        @Nullable String phone,
        @Nullable String email,
        boolean fullTime,
        LocalDate since,
        @Nullable LocalDate termUntil,
        @Nullable LocalDate until,
        @Nullable String protocol) {

    /** What to select from {@code mandate m} for a row. */
    static final String COLUMNS =
            """
            m.id, m.version, m.office, m.organization_id, m.district_id, m.last_name, m.first_name, m.middle_name, m.phone, m.email,
            m.full_time, m.since, m.term_until, m.until, m.protocol""";

    public boolean isCurrentOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }

    static MandateRow read(ResultSet row, int number) throws SQLException {
        UUID organization = row.getObject("organization_id", UUID.class);
        UUID district = row.getObject("district_id", UUID.class);
        return new MandateRow(
                new MandateId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Office.valueOf(row.getString("office")),
                OrganizationId.orNull(organization),
                district == null ? null : new EducationDistrictId(district),
                new OfficerName(row.getString("last_name"), row.getString("first_name"), row.getString("middle_name")),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("full_time"),
                row.getObject("since", LocalDate.class),
                row.getObject("term_until", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("protocol"));
    }
}
