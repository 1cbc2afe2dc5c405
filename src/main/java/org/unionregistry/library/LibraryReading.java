package org.unionregistry.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An organisation that has read a version. */
public record LibraryReading(String organizationName, Instant readAt) {

    static LibraryReading read(ResultSet row, int place) throws SQLException {
        return new LibraryReading(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
    }
}
