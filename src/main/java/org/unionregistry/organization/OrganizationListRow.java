package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One organisation in a list: who chairs it, how many stand directly below it, how many members are declared.
 *
 * @param members by the current headcounts of it or of all primaries below it; none when nobody declared any
 */
public record OrganizationListRow(
        OrganizationRow organization,
        @Nullable String parentName,
        @Nullable String districtName,
        @Nullable OfficerName chair,
        int children,
        @Nullable Integer members) {

    static OrganizationListRow read(ResultSet row, int number) throws SQLException {
        String last = row.getString("last_name");
        return new OrganizationListRow(
                OrganizationRow.read(row, number),
                row.getString("parent_name"),
                row.getString("district_name"),
                last == null ? null : new OfficerName(last, row.getString("first_name"), row.getString("middle_name")),
                row.getInt("children"),
                row.getObject("members", Integer.class));
    }
}
