package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer with two sides as one of them, or somebody above, sees it. Of people who are not, or not yet, their own it
 * tells what is needed to decide, and of an unanswered request no more than was typed.
 *
 * @param outgoing the sender is in the reader's part
 * @param incoming the receiver is in the reader's part
 * @param member where the person's own page may be opened
 * @param asked the surname and the number that a request was made by
 */
public record TransferRow(
        TransferId id,
        TransferState state,
        boolean requested,
        boolean outgoing,
        boolean incoming,
        @Nullable MemberId member,
        @Nullable PersonName name,
        @Nullable Integer birthYear,
        @Nullable String position,
        @Nullable AskedFor asked,
        @Nullable String fromName,
        String toName,
        LocalDate deadline,
        @Nullable LocalDate releasedOn,
        @Nullable String basis,
        @Nullable String reason,
        Instant begunAt,
        @Nullable Instant settledAt) {

    public boolean mayAccept() {
        return state == TransferState.RELEASED && incoming;
    }

    public boolean mayGrant(LocalDate today) {
        return state == TransferState.REQUESTED && outgoing && !isLate(today);
    }

    public boolean mayDecline(LocalDate today) {
        return mayAccept() || mayGrant(today);
    }

    public boolean mayWithdraw(LocalDate today) {
        return state == TransferState.RELEASED ? outgoing : state == TransferState.REQUESTED && incoming && !isLate(today);
    }

    /** Nobody has answered in time. A request is over with that; somebody in transit goes on waiting. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && today.isAfter(deadline);
    }

    /** How it stands, as the end of a message key. */
    public String standing(LocalDate today) {
        if (!isLate(today)) {
            return state.name();
        }
        return state == TransferState.REQUESTED ? "EXPIRED" : "OVERDUE";
    }

    static TransferRow read(ResultSet row, int number) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        String last = row.getString("last_name");
        String asked = row.getString("asked_name");
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new TransferRow(
                new TransferId(row.getObject("id", UUID.class)),
                TransferState.valueOf(row.getString("state")),
                row.getBoolean("requested"),
                row.getBoolean("outgoing"),
                row.getBoolean("incoming"),
                member == null ? null : new MemberId(member),
                last == null ? null : new PersonName(last, row.getString("first_name"), row.getString("middle_name")),
                row.getObject("birth_year", Integer.class),
                row.getString("position"),
                asked == null ? null : new AskedFor(asked, row.getString("asked_number")),
                row.getString("from_name"),
                row.getString("to_name"),
                row.getObject("deadline", LocalDate.class),
                row.getObject("released_on", LocalDate.class),
                row.getString("basis"),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }
}
