package org.unionregistry.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * A rule as it is read.
 *
 * @param ranOn the last morning it had its turn by itself
 * @param sent how many reminders it has sent so far, the last of them then
 */
public record ReminderRow(
        ReminderId id,
        long version,
        OrganizationId organization,
        ReminderDetails details,
        boolean active,
        @Nullable LocalDate ranOn,
        int sent,
        @Nullable Instant lastSent) {

    static ReminderRow read(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("last_sent", OffsetDateTime.class);
        return new ReminderRow(
                new ReminderId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                new ReminderDetails(
                        ReminderKind.valueOf(row.getString("kind")), row.getInt("threshold"),
                        row.getObject("days_before", Integer.class), row.getInt("repeat_days")),
                row.getBoolean("active"),
                row.getObject("ran_on", LocalDate.class),
                row.getInt("sent"),
                last == null ? null : last.toInstant());
    }
}
