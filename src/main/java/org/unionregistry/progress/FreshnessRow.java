package org.unionregistry.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * How soon an organisation enters what happens, over the changes of a window.
 *
 * @param id none for the primaries directly under a region
 * @param soon entered within {@link FreshnessQueries#SOON} days, {@code fair} and {@code slow} within the limits of lateness
 * @param very later than that
 */
public record FreshnessRow(
        @Nullable OrganizationId id, String name, int soon, int fair, int slow, int very, Lateness lateness, @Nullable Instant changedAt) {

    static FreshnessRow read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
        return new FreshnessRow(
                OrganizationId.orNull(id),
                row.getString("short_name"),
                row.getInt("soon"), row.getInt("fair"), row.getInt("slow"), row.getInt("very"),
                new Lateness(row.getObject("median", Double.class), row.getObject("longest", Integer.class)),
                changed == null ? null : changed.toInstant());
    }

    public int changes() {
        return soon + fair + slow + very;
    }

    /** Days without any entry; none where nobody ever entered anything. */
    public @Nullable Long quietDays(LocalDate today, ZoneId zone) {
        return changedAt == null ? null : ChronoUnit.DAYS.between(LocalDate.ofInstant(changedAt, zone), today);
    }
}
