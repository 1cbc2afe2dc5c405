package org.unionregistry.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * A check of one month against the bookkeeping.
 *
 * @param payers how many pay
 * @param fileName of the list; none where only the number was told
 * @param skipped rows of the list that name nobody
 * @param replacedBy the newer check of the same month, if there is one
 * @param forgottenAt when the names of the list were removed
 */
public record DuesCheck(
        DuesCheckId id,
        OrganizationId organization,
        YearMonth month,
        int payers,
        @Nullable String fileName,
        @Nullable String sha256,
        List<SkippedRow> skipped,
        @Nullable UUID replacedBy,
        @Nullable Instant forgottenAt,
        Instant createdAt) {
    static final String SELECT =
            """
            select c.id, c.organization_id, c.month, c.payers, c.file_name, c.file_sha256, c.skipped_rows, c.skipped_texts, c.replaced_by,
                   c.forgotten_at, c.created_at
              from dues_check c join organization o on o.id = c.organization_id
            """;

    public boolean isList() {
        return fileName != null;
    }

    public boolean isCurrent() {
        return replacedBy == null;
    }

    /** Are there names to compare? */
    public boolean isOpen() {
        return isList() && forgottenAt == null;
    }

    /** Does it count for its month, and can its names still be answered? */
    public boolean isAnswerable() {
        return isCurrent() && isOpen();
    }

    static DuesCheck read(ResultSet row, int number) throws SQLException {
        return new DuesCheck(
                new DuesCheckId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("payers"),
                row.getString("file_name"),
                row.getString("file_sha256"),
                skipped((Integer[]) row.getArray("skipped_rows").getArray(), (String[]) row.getArray("skipped_texts").getArray()),
                row.getObject("replaced_by", UUID.class),
                moment(row.getObject("forgotten_at", OffsetDateTime.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static List<SkippedRow> skipped(Integer[] rows, String[] texts) {
        return IntStream.range(0, rows.length)
                .mapToObj(at -> new SkippedRow(rows[at], at < texts.length ? texts[at] : ""))
                .toList();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
