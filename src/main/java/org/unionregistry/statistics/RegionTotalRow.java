package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * A region and what it has confirmed of a form.
 *
 * @param collects    it has begun to collect the form
 * @param confirmedAt none while it has not
 */
public record RegionTotalRow(
        OrganizationId region, String name, boolean collects, @Nullable Instant confirmedAt, int accepted, int organizations) {

    static RegionTotalRow read(ResultSet row, int number) throws SQLException {
        OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new RegionTotalRow(
                new OrganizationId(row.getObject("id", UUID.class)), row.getString("short_name"), row.getBoolean("collects"),
                confirmed == null ? null : confirmed.toInstant(), row.getInt("accepted"), row.getInt("organizations"));
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
