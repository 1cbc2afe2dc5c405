package org.unionregistry.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;

/** A mail somebody has taken out of the queue to hand it over. */
record QueuedMail(NoticeId notice, OrganizationId to, int attempts, NoticeFacts facts) {

    static QueuedMail read(ResultSet row, int number) throws SQLException {
        return new QueuedMail(
                new NoticeId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getInt("mail_attempts"),
                NoticeFacts.read(row));
    }
}
