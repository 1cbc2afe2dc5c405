package org.unionregistry.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationType;

/**
 * One import as lists and pages show it.
 *
 * @param handled rows of the present stage that are behind
 * @param total rows of the present stage
 */
public record BatchRow(
        ImportId id,
        ImportKind kind,
        ImportStatus status,
        String fileName,
        OrganizationId organization,
        String organizationName,
        OrganizationType organizationType,
        int rows,
        int good,
        int bad,
        int waiting,
        int done,
        int handled,
        int total,
        Instant stageSince,
        Instant createdAt,
        @Nullable ImportId sameAs,
        @Nullable Instant sameAt,
        @Nullable Words message) {

    static final String SELECT =
            """
            select b.id, b.kind, b.status, b.file_name, b.organization_id, o.short_name, o.type, b.row_count, b.good_count,
                   b.bad_count, b.waiting_count, b.done_count, b.handled, b.total, b.stage_since, b.created_at,
                   b.same_as, s.created_at as same_at, b.message
            from import_batch b
            join organization o on o.id = b.organization_id
            left join import_batch s on s.id = b.same_as
            """;

    public boolean ofSeveral() {
        return !organizationType.isPrimary();
    }

    /** Rows that are neither good nor bad nor waiting nor in the register. */
    public int skipped() {
        return Math.max(0, rows - good - bad - waiting - done);
    }

    static BatchRow read(ResultSet row, int number) throws SQLException {
        UUID sameAs = row.getObject("same_as", UUID.class);
        String message = row.getString("message");
        return new BatchRow(
                new ImportId(row.getObject("id", UUID.class)),
                ImportKind.valueOf(row.getString("kind")),
                ImportStatus.valueOf(row.getString("status")),
                row.getString("file_name"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                OrganizationType.valueOf(row.getString("type")),
                row.getInt("row_count"),
                row.getInt("good_count"),
                row.getInt("bad_count"),
                row.getInt("waiting_count"),
                row.getInt("done_count"),
                row.getInt("handled"),
                row.getInt("total"),
                row.getObject("stage_since", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sameAs == null ? null : new ImportId(sameAs),
                sameAs == null ? null : row.getObject("same_at", OffsetDateTime.class).toInstant(),
                message == null ? null : Words.of(Json.note(message)));
    }
}
