package org.unionregistry.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a working group as it is read.
 *
 * @param own of the group of the reader's organisation
 * @param open tasks that are still to be done
 */
public record WorkMemberRow(
        WorkMemberId id, long version, String organizationName, String name, String duty, @Nullable String phone,
        @Nullable LocalDate leftOn, boolean own, int open) {

    static WorkMemberRow read(ResultSet row, int number) throws SQLException {
        return new WorkMemberRow(
                new WorkMemberId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("short_name"),
                row.getString("name"),
                row.getString("duty"),
                row.getString("phone"),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("own"),
                row.getInt("open"));
    }
}
