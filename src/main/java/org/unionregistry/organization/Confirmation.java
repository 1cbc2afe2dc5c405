package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When the card of an organisation was last confirmed, by which account, and what somebody found wrong since.
 *
 * @param due has to be confirmed now
 */
public record Confirmation(
        OrganizationId organization,
        String code,
        String name,
        @Nullable LocalDate confirmedOn,
        @Nullable UUID confirmedBy,
        @Nullable String remark,
        boolean due) {

    static Confirmation read(ResultSet row, LocalDate before) throws SQLException {
        LocalDate on = row.getObject("confirmed_on", LocalDate.class);
        return new Confirmation(
                new OrganizationId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("short_name"),
                on,
                row.getObject("confirmed_by", UUID.class),
                row.getString("card_remark"),
                on == null || !on.isAfter(before));
    }
}
