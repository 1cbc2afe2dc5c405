package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;

/** A campaign as it is read. */
public record CampaignRow(
        CampaignId id, OrganizationId organization, String organizationName, String form, LocalDate asOf, LocalDate primaryDue, LocalDate localDue) {

    static CampaignRow read(ResultSet row, int number) throws SQLException {
        return new CampaignRow(
                new CampaignId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                row.getString("form"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("primary_due", LocalDate.class),
                row.getObject("local_due", LocalDate.class));
    }
}
