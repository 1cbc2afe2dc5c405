package org.unionregistry.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * A document with its latest version.
 *
 * @param own whether the reader's organisation has published it; only that one changes it
 * @param read by the organisation of the reader
 * @param readings how many organisations have read this version
 */
public record LibraryRow(
        LibraryDocumentId id, OrganizationId organization, String organizationName, String title, Audience audience,
        @Nullable LocalDate withdrawnOn, int number, String fileName, FileType type, int size, Instant publishedAt, boolean own, boolean read, int readings) {

    static LibraryRow of(ResultSet row, int place) throws SQLException {
        return new LibraryRow(
                new LibraryDocumentId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                row.getString("title"),
                Audience.valueOf(row.getString("audience")),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getInt("number"),
                row.getString("file_name"),
                FileType.valueOf(row.getString("file_type")),
                row.getInt("file_size"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("own"),
                row.getBoolean("read"),
                row.getInt("readings"));
    }

    /** In kilobytes, at least one. */
    public int kilobytes() {
        return LibraryVersion.kilobytes(size);
    }
}
