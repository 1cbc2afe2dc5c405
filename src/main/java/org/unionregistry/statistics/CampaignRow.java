package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/** A campaign as it is read. */
public record CampaignRow(
        CampaignId id, OrganizationId organization, String organizationName, String form, LocalDate asOf, LocalDate primaryDue, LocalDate localDue,
        @Nullable Instant confirmedAt, @Nullable String reopenedWhy) {

    static CampaignRow read(ResultSet row, int number) throws SQLException {
        return new CampaignRow(
                new CampaignId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                row.getString("form"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("primary_due", LocalDate.class),
                row.getObject("local_due", LocalDate.class),
                moment(row.getObject("confirmed_at", OffsetDateTime.class)),
                row.getString("reopened_why"));
    }

    /** The region has confirmed what it has; nothing in it changes until it is opened again. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
