package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * A primary organisation on the desk of whoever collects.
 *
 * @param state none where nobody has begun
 */
public record DeskRow(
        OrganizationId organization, String name, @Nullable OrganizationId local, @Nullable String localName, @Nullable ReportState state,
        @Nullable OffsetDateTime sentAt, long version) {

    static DeskRow read(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new DeskRow(
                new OrganizationId(row.getObject("id", UUID.class)), row.getString("short_name"),
                OrganizationId.orNull(row.getObject("local_id", UUID.class)), row.getString("local_name"),
                state.equals("NONE") ? null : ReportState.valueOf(state), row.getObject("sent_at", OffsetDateTime.class), row.getLong("version"));
    }

    public boolean isIn() {
        return state == ReportState.SENT || state == ReportState.ACCEPTED;
    }

    /** Not there when it should have been, or it came too late. */
    public boolean isLate(LocalDate due, LocalDate today, ZoneId zone) {
        return isIn() && sentAt != null ? sentAt.atZoneSameInstant(zone).toLocalDate().isAfter(due) : today.isAfter(due);
    }
}
