package org.unionregistry.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/** A task as it is read. */
public record WorkTaskRow(
        WorkTaskId id, long version, String words, @Nullable UUID member, @Nullable String memberName, boolean memberLeft,
        @Nullable OrganizationId about,
        @Nullable String aboutName, @Nullable LocalDate due, LocalDate notedOn, @Nullable LocalDate doneOn, @Nullable String result) {

    static WorkTaskRow read(ResultSet row, int number) throws SQLException {
        return new WorkTaskRow(
                new WorkTaskId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("words"),
                row.getObject("member_id", UUID.class),
                row.getString("member_name"),
                row.getBoolean("member_left"),
                OrganizationId.orNull(row.getObject("about_id", UUID.class)),
                row.getString("about_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("noted_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("result"));
    }

    public boolean isOverdue(LocalDate today) {
        return doneOn == null && due != null && due.isBefore(today);
    }
}
