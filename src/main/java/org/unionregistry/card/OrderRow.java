package org.unionregistry.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.OrganizationId;

/** An order as lists show it. */
public record OrderRow(
        UUID id, MemberId member, PersonName name, OrganizationId organization, String organizationName, CardNumber number, OrderState state,
        OrderReason reason, OffsetDateTime requestedAt, @Nullable OrderDefect defect) {

    static OrderRow read(ResultSet row, int number) throws SQLException {
        String defect = row.getString("defect");
        return new OrderRow(
                row.getObject("id", UUID.class), new MemberId(row.getObject("member_id", UUID.class)), PersonName.read(row),
                new OrganizationId(row.getObject("organization_id", UUID.class)), row.getString("short_name"), new CardNumber(row.getString("number")),
                OrderState.valueOf(row.getString("state")), OrderReason.valueOf(row.getString("reason")),
                row.getObject("requested_at", OffsetDateTime.class), defect == null ? null : OrderDefect.valueOf(defect));
    }
}
