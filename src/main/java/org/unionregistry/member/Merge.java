package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge as it was written down, with how both records stood before it.
 *
 * @param event the row of the survivor's journal whose changes say what was taken over
 * @param former names the survivor was found by before
 */
record Merge(
        UUID id,
        MemberId survivor,
        MemberId absorbed,
        UUID event,
        @Nullable String former,
        ConsentStanding consent,
        boolean complete,
        Standing absorbedStanding,
        boolean absorbedComplete,
        Instant at,
        boolean undone) {

    static Merge read(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("survivor_id", UUID.class)),
                new MemberId(row.getObject("absorbed_id", UUID.class)),
                row.getObject("survivor_event", UUID.class),
                row.getString("survivor_former_key"),
                new ConsentStanding(
                        ConsentState.valueOf(row.getString("survivor_consent_state")),
                        row.getObject("survivor_consent_due", LocalDate.class)),
                row.getBoolean("survivor_complete"),
                new Standing(
                        MemberStatus.valueOf(row.getString("absorbed_status")),
                        row.getObject("absorbed_since", LocalDate.class),
                        row.getObject("absorbed_left_on", LocalDate.class)),
                row.getBoolean("absorbed_complete"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }

    /** Of a merge about to be made, from both records as they stand now. */
    static Merge of(UUID id, UUID event, Member survivor, Member absorbed, Instant at) {
        return new Merge(
                id, survivor.id(), absorbed.id(), event, survivor.formerKey(), survivor.consent(), survivor.complete(),
                absorbed.standing(), absorbed.complete(), at, false);
    }

    /** Also its journal rows carry this moment. */
    boolean wrote(PastEvent event) {
        return event.isMerge() && event.enteredAt().equals(at);
    }
}
