package org.unionregistry.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder says; the words are made where it is read.
 *
 * @param name of the organisation that is reminded
 * @param sender who reminds
 */
public record NoticeFacts(
        ReminderKind kind, int threshold, @Nullable LocalDate day, long entered, long expected, String name, String sender) {

    static NoticeFacts read(ResultSet row) throws SQLException {
        return new NoticeFacts(
                ReminderKind.valueOf(row.getString("kind")),
                row.getInt("threshold"),
                row.getObject("day", LocalDate.class),
                row.getLong("entered"),
                row.getLong("expected"),
                row.getString("name"),
                row.getString("sender"));
    }

    public long missing() {
        return Math.max(0, expected - entered);
    }
}
