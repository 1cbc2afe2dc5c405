package org.unionregistry.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * A reminder as its receiver and its sender read it.
 *
 * @param primary whether the organisation reminded is a primary one
 * @param after of its people entered a week later, or by now if it is not a week yet; none before the first evening after
 */
public record NoticeRow(
        NoticeId id,
        OrganizationId organization,
        boolean primary,
        NoticeFacts facts,
        Instant sentAt,
        @Nullable Instant readAt,
        MailState mail,
        @Nullable Long after) {

    static NoticeRow read(ResultSet row, int number) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new NoticeRow(
                new NoticeId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getBoolean("is_primary"),
                NoticeFacts.read(row),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant(),
                MailState.valueOf(row.getString("mail")),
                row.getObject("after", Long.class));
    }

    /** How many people more are entered since; fewer may be by departures. */
    public @Nullable Long change() {
        return after == null ? null : after - facts.entered();
    }
}
