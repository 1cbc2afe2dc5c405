package org.unionregistry.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A version of a document. */
public record LibraryVersion(int number, String fileName, int size, Instant publishedAt) {

    static LibraryVersion read(ResultSet row, int place) throws SQLException {
        return new LibraryVersion(
                row.getInt("number"), row.getString("file_name"), row.getInt("file_size"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    static int kilobytes(int bytes) {
        return Math.max(1, bytes / 1024);
    }

    /** In kilobytes, at least one. */
    public int kilobytes() {
        return kilobytes(size);
    }
}
