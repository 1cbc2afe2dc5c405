package org.unionregistry.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/**
 * A question as it is read.
 *
 * @param answeredBy name of the organisation that answered
 * @param seen whether whoever asked has read the answer
 */
public record QuestionRow(
        QuestionId id,
        long version,
        OrganizationId organization,
        String organizationName,
        String words,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean shownToAll,
        boolean seen) {

    static QuestionRow read(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new QuestionRow(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("organization_name"),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                answered == null ? null : answered.toInstant(),
                row.getBoolean("shown_to_all"),
                row.getBoolean("seen"));
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Did the reader's own organisation ask it? */
    public boolean isOwn(Subtree reader) {
        return organization.value().equals(reader.parameter());
    }
}
