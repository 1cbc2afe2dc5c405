package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One education district with its secretary in office and the number of local organisations and direct primaries.
 */
public record EducationDistrictRow(
        EducationDistrictId id,
        long version,
        OrganizationId regionId,
        String name,
        @Nullable MandateId secretary,
        @Nullable OfficerName secretaryName,
        int locals,
        int primaries) {

    static EducationDistrictRow read(ResultSet row, int number) throws SQLException {
        UUID secretary = row.getObject("secretary", UUID.class);
        return new EducationDistrictRow(
                new EducationDistrictId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("region_id", UUID.class)),
                row.getString("name"),
                secretary == null ? null : new MandateId(secretary),
                secretary == null
                        ? null
                        : new OfficerName(
                                row.getString("last_name"), row.getString("first_name"), row.getString("middle_name")),
                row.getInt("locals"),
                row.getInt("primaries"));
    }
}
