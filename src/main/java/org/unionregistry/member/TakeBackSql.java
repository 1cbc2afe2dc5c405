package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/**
 * How a row {@code e} of a journal with its organisation {@code o} and the {@code other} side of a transfer can be taken back.
 * As the services would answer: nobody is put onto a closed register, and one step over two registers belongs to both.
 */
record TakeBackSql(Subtree reader, Instant now) {

    String columns() {
        return """
                o.status = 'LIQUIDATED' as closed, %s as massive, other.id is not null as moved, other.status = 'LIQUIDATED' as other_closed, %s as other_theirs,
                    exists (select from member_transfer t where t.acceptance_event = e.id) as agreed"""
                .formatted(MassMoves.PART, reader.organizations("other"));
    }

    TakeBack read(ResultSet row) throws SQLException {
        MembershipEventType type = MembershipEventType.valueOf(row.getString("type"));
        boolean arrived = type == MembershipEventType.REGISTER_TRANSFER_IN;
        boolean comesBack = type.isExit() || type == MembershipEventType.REVERSAL;
        if (row.getBoolean("massive") || arrived && row.getBoolean("other_closed") || comesBack && row.getBoolean("closed")) {
            return TakeBack.NO;
        }
        boolean tookIn = arrived && !row.getBoolean("agreed") || type.isReturn() && row.getBoolean("moved");
        if (tookIn && !row.getBoolean("other_theirs")) {
            return TakeBack.ABOVE;
        }
        OrganizationId register = new OrganizationId(row.getObject("organization_id", UUID.class));
        Instant entered = row.getObject("entered_at", OffsetDateTime.class).toInstant();
        return TakeBack.of(type, register, row.getObject("entered_for", UUID.class), entered, reader, now);
    }
}
