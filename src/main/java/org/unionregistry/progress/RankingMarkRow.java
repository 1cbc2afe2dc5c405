package org.unionregistry.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/** A mark as it is read. */
public record RankingMarkRow(
        RankingMarkId id,
        OrganizationId organization,
        RankingMarkKind kind,
        String words,
        @Nullable LocalDate due,
        LocalDate notedOn,
        @Nullable LocalDate doneOn) {

    static RankingMarkRow read(ResultSet row, int number) throws SQLException {
        return new RankingMarkRow(
                new RankingMarkId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                RankingMarkKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("noted_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    public boolean isPraise() {
        return kind == RankingMarkKind.PRAISE;
    }

    public boolean isControl() {
        return kind == RankingMarkKind.CONTROL;
    }

    /** A measure that is still to be taken, or a control still to be repeated. */
    public boolean isOpen() {
        return doneOn == null && (kind == RankingMarkKind.MEASURE || kind == RankingMarkKind.CONTROL && due != null);
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }
}
