package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.Subtree;

/**
 * One event behind a bar of the waterfall.
 *
 * @param amount what it does to the number: one more or one less
 * @param undone what a reversal took back
 * @param delay days between the day and its entry, where that means something
 * @param otherName the other organisation of a transfer
 */
public record ChangeRow(
        UUID id,
        Change change,
        MembershipEventType type,
        @Nullable MembershipEventType undone,
        int amount,
        LocalDate day,
        Instant enteredAt,
        @Nullable UUID enteredBy,
        @Nullable Integer delay,
        MemberId member,
        PersonName name,
        String organizationName,
        @Nullable String otherName,
        Home home) {

    /** May whoever answers for that part of the tree open the person today? */
    public boolean isIn(Subtree subtree) {
        return home.isIn(subtree);
    }

    static ChangeRow read(ResultSet row, int number) throws SQLException {
        String undone = row.getString("was_type");
        return new ChangeRow(
                row.getObject("id", UUID.class),
                Change.valueOf(row.getString("kind")),
                MembershipEventType.valueOf(row.getString("type")),
                undone == null ? null : MembershipEventType.valueOf(undone),
                row.getInt("register_delta"),
                row.getObject("day", LocalDate.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("entered_by", UUID.class),
                row.getObject("delay_days", Integer.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                PersonName.read(row),
                row.getString("short_name"),
                row.getString("other_name"),
                Home.read(row));
    }
}
