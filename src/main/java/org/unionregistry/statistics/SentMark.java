package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;

/**
 * A report that was sent, or a consolidated one that was confirmed.
 *
 * @param last  it is the one that counts
 * @param total it is that of a region
 */
public record SentMark(
        CampaignId campaign, String form, OrganizationId organization, String organizationName, int number, Instant sentAt, boolean last,
        boolean total) {

    static SentMark read(ResultSet row, int at) throws SQLException {
        return new SentMark(
                new CampaignId(row.getObject("campaign_id", UUID.class)), row.getString("form"),
                new OrganizationId(row.getObject("id", UUID.class)), row.getString("full_name"), row.getInt("number"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getBoolean("last"), row.getBoolean("total"));
    }
}
