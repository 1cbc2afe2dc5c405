package org.unionregistry.member;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.LiquidationGuard;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

/** An organisation is not closed over the heads of its members: they are transferred or taken off first. */
@Component
class RegisterNotEmpty implements LiquidationGuard {
    private final JdbcClient jdbc;

    RegisterNotEmpty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Refusal> objection(OrganizationId organization) {
        return jdbc.sql(
                        """
                        select (select coalesce(sum(c.on_register), 0) from member_counter c
                                where c.organization_id = :id or c.local_id = :id or c.region_id = :id)
                             + (select count(*) from member_transfer t join organization o on o.id = t.from_id
                                where t.state = 'RELEASED' and (o.id = :id or o.local_id = :id or o.region_id = :id))
                        """)
                .param("id", organization.value())
                .query(Long.class)
                .optional()
                .filter(members -> members > 0)
                .map(members -> new Refusal("member.liquidation.members", members));
    }
}
