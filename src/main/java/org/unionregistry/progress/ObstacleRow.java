package org.unionregistry.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * An obstacle as it is read.
 *
 * @param notedBy the account that wrote it down; none for what was there from the beginning
 */
public record ObstacleRow(
        ObstacleId id,
        long version,
        OrganizationId organization,
        String organizationName,
        ObstacleReason reason,
        @Nullable String note,
        @Nullable String remedy,
        @Nullable LocalDate due,
        LocalDate notedOn,
        @Nullable UUID notedBy,
        @Nullable LocalDate closedOn) {
    static final String SELECT =
            """
            select b.id, b.version, b.organization_id, o.short_name, b.reason, b.note, b.remedy, b.due_on, b.noted_on,
                   b.created_by, b.closed_on
              from obstacle b join organization o on o.id = b.organization_id
            """;

    static ObstacleRow read(ResultSet row, int number) throws SQLException {
        return new ObstacleRow(
                new ObstacleId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                ObstacleReason.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getString("remedy"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("noted_on", LocalDate.class),
                row.getObject("created_by", UUID.class),
                row.getObject("closed_on", LocalDate.class));
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Should have been overcome before the day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    public ObstacleDetails details() {
        return new ObstacleDetails(reason, note, remedy, due);
    }
}
