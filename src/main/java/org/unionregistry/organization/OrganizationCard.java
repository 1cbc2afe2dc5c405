package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page and the edit form of one organisation show beside its {@link OrganizationRow}. */
public record OrganizationCard(
        long version,
        @Nullable LocalKind localKind,
        @Nullable InstitutionType institutionType,
        @Nullable String districtName,
        List<String> municipalities,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate statusSince,
        @Nullable String statusDocument,
        @Nullable LocalDate confirmedOn) {

    static OrganizationCard read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("local_kind");
        String institution = row.getString("institution_type");
        return new OrganizationCard(
                row.getLong("version"),
                kind == null ? null : LocalKind.valueOf(kind),
                institution == null ? null : InstitutionType.valueOf(institution),
                row.getString("district_name"),
                List.of((String[]) row.getArray("municipalities").getArray()),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                row.getObject("status_since", LocalDate.class),
                row.getString("status_document"),
                row.getObject("confirmed_on", LocalDate.class));
    }
}
