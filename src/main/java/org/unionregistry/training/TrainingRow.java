package org.unionregistry.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is read.
 *
 * @param own of the reader's organisation; only that one changes it
 * @param people of the reader's part who are to come or came
 * @param attended how many of them came
 */
public record TrainingRow(
        TrainingSessionId id, long version, String organizationName, String title, LocalDate heldOn, @Nullable LocalTime begins,
        String place, @Nullable String note, @Nullable LocalDate cancelledOn, boolean own, int people, int attended) {

    static TrainingRow read(ResultSet row, int number) throws SQLException {
        return new TrainingRow(
                new TrainingSessionId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("short_name"),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("begins_at", LocalTime.class),
                row.getString("place"),
                row.getString("note"),
                row.getObject("cancelled_on", LocalDate.class),
                row.getBoolean("own"),
                row.getInt("people"),
                row.getInt("attended"));
    }
}
