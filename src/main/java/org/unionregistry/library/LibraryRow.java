package org.unionregistry.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/**
 * A document with its latest version.
 *
 * @param read by the organisation of the reader
 * @param readings how many organisations have read this version
 */
public record LibraryRow(
        LibraryDocumentId id, OrganizationId organization, String organizationName, String title, Audience audience,
        @Nullable LocalDate withdrawnOn, int number, String fileName, FileType type, int size, Instant publishedAt, boolean read, int readings) {

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
                row.getBoolean("read"),
                row.getInt("readings"));
    }

    /** Did the reader publish it? The centre answers for all. */
    public boolean isOwn(Subtree reader) {
        return reader instanceof Subtree.Country || organization.value().equals(reader.parameter());
    }

    /** In kilobytes, at least one. */
    public int kilobytes() {
        return LibraryVersion.kilobytes(size);
    }
}
