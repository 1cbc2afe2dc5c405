package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report of one organisation as it is read; one nobody has touched is a draft with nothing in it.
 *
 * @param number of the version sent last
 * @param remarks on single cells, by cell
 * @param content of it
 */
public record ReportRow(
        long version, ReportState state, Map<String, String> typed, Map<String, String> explained, int number,
        @Nullable Instant sentAt, @Nullable Instant decidedAt, @Nullable String remark, Map<String, String> remarks,
        @Nullable String content, @Nullable String sha256) {
    static final ReportRow NEW = new ReportRow(-1, ReportState.DRAFT, Map.of(), Map.of(), 0, null, null, null, Map.of(), null, null);

    public boolean isNew() {
        return version < 0;
    }

    static ReportRow read(ResultSet row, int at) throws SQLException {
        return new ReportRow(
                row.getLong("version"), ReportState.valueOf(row.getString("state")), ReportContent.texts(row.getString("typed")),
                ReportContent.texts(row.getString("explained")), row.getInt("number"), moment(row, "sent_at"), moment(row, "decided_at"),
                row.getString("remark"), ReportContent.texts(row.getString("cell_remarks")), row.getString("content"), row.getString("sha256"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
