package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One declared number as pages show it, beside what counted before it.
 *
 * @param before members by the confirmed number that stood before this one's date, if any
 */
public record HeadcountRow(
        HeadcountId id,
        long version,
        OrganizationId organizationId,
        String code,
        String organizationName,
        LocalDate asOf,
        HeadcountSource source,
        int workers,
        int students,
        int members,
        HeadcountStatus status,
        boolean current,
        @Nullable String remark,
        Instant enteredAt,
        @Nullable Integer before,
        @Nullable LocalDate beforeAsOf) {

    public boolean isWaiting() {
        return status == HeadcountStatus.PROPOSED;
    }

    /** Declares fewer members than counted so far; the old number is shown beside it. */
    public boolean isLowered() {
        return before != null && members < before;
    }

    static HeadcountRow read(ResultSet row, int number) throws SQLException {
        return new HeadcountRow(
                new HeadcountId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("code"),
                row.getString("short_name"),
                row.getObject("as_of", LocalDate.class),
                HeadcountSource.valueOf(row.getString("source")),
                row.getInt("workers"),
                row.getInt("students"),
                row.getInt("members"),
                HeadcountStatus.valueOf(row.getString("status")),
                row.getBoolean("current"),
                row.getString("remark"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("before", Integer.class),
                row.getObject("before_as_of", LocalDate.class));
    }
}
