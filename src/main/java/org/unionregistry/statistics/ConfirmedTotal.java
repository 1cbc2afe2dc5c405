package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A consolidated report as a region confirmed it.
 *
 * @param accepted      reports in it
 * @param organizations that should have sent one
 */
public record ConfirmedTotal(int number, String content, String sha256, int accepted, int organizations, Instant confirmedAt) {

    public FormValues values() {
        return ReportContent.read(content).formValues();
    }

    static ConfirmedTotal read(ResultSet row, int at) throws SQLException {
        return new ConfirmedTotal(
                row.getInt("number"), row.getString("content"), row.getString("sha256"), row.getInt("accepted"), row.getInt("organizations"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
