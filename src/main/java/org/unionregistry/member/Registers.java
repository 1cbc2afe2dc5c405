package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Among;
import org.unionregistry.shared.NotFound;

/** Reads what the rules of membership need to know of organisations. */
@Component
class Registers {
    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All of them, or a 404 when one does not exist or lies outside the user's part. They do not move and are not closed
     * before the end of the transaction.
     */
    Map<OrganizationId, Register> require(Collection<OrganizationId> ids, Subtree subtree) {
        Map<OrganizationId, Register> found = new HashMap<>();
        Among among = Among.of("o.id", "ids", ids.stream().map(OrganizationId::value).toList());
        jdbc.sql(
                        """
                        select o.id, o.region_id, o.local_id, o.type, o.status, c.began_on
                        from organization o left join member_counter c on c.organization_id = o.id
                        where %s and %s
                        order by o.id
                        for share of o
                        """
                                .formatted(among.condition(), subtree.organizations("o")))
                .param("ids", among.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(Registers::read)
                .list()
                .forEach(register -> found.put(register.id(), register));
        if (!found.keySet().containsAll(ids)) {
            throw new NotFound();
        }
        return found;
    }

    private static Register read(ResultSet row, int number) throws SQLException {
        UUID region = row.getObject("region_id", UUID.class);
        OrganizationId id = new OrganizationId(row.getObject("id", UUID.class));
        return new Register(
                // The centre stands in no region; it has no members either, and `receiving` refuses it.
                new Home(id, region == null ? id : new OrganizationId(region), OrganizationId.orNull(row.getObject("local_id", UUID.class))),
                OrganizationType.valueOf(row.getString("type")),
                OrganizationStatus.valueOf(row.getString("status")),
                row.getObject("began_on", LocalDate.class));
    }
}
