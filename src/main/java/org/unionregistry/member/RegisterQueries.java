package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Key figures above the list of an organisation's members. */
@Component
public class RegisterQueries {
    private final JdbcClient jdbc;
    private final List<RegisterTile> tiles;

    RegisterQueries(JdbcClient jdbc, List<RegisterTile> tiles) {
        this.jdbc = jdbc;
        this.tiles = tiles;
    }

    /** Of a primary organisation; of a closed one nobody is expected any more. 404 outside the user's part. */
    public RegisterFigures figures(OrganizationId organization, Subtree subtree) {
        return jdbc.sql(
                        """
                        select o.id, c.on_register, c.complete, c.began_on, c.arrivals, c.departures, h.members, h.as_of, h.source,
                            (select count(*) from member_transfer t where t.from_id = o.id and t.state = 'RELEASED') as leaving,
                            (select count(*) from member_transfer t where t.to_id = o.id and t.state = 'RELEASED') as coming,
                               p.payers, p.month, p.source as payers_source
                        from organization o
                        left join member_counter c on c.organization_id = o.id
                        left join headcount h on h.organization_id = o.id and h.current and o.status <> 'LIQUIDATED'
                        left join lateral (select * from payers_count p where p.organization_id = o.id
                                            order by p.month desc limit 1) p on true
                        where o.id = :id and %s
                        """
                                .formatted(subtree.organizations("o")))
                .param("id", organization.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> read(organization, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The day of the first entry into a register, if there was one; 404 outside the user's part. */
    public @Nullable LocalDate beganOn(OrganizationId organization, Subtree subtree) {
        return jdbc.sql("select c.began_on from organization o left join member_counter c on c.organization_id = o.id where o.id = :id and %s"
                        .formatted(subtree.organizations("o")))
                .param("id", organization.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .optional()
                .orElseThrow(NotFound::new)
                .orElse(null);
    }

    public List<RegisterTile.Tile> tiles(OrganizationId organization) {
        return tiles.stream().map(tile -> tile.of(organization)).toList();
    }

    private static RegisterFigures read(OrganizationId organization, ResultSet row) throws SQLException {
        return new RegisterFigures(
                organization,
                row.getInt("on_register"),
                row.getInt("complete"),
                row.getObject("began_on", LocalDate.class),
                row.getObject("members", Integer.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("source"),
                row.getInt("arrivals"),
                row.getInt("departures"),
                row.getInt("leaving"),
                row.getInt("coming"),
                Payers.of(
                        row.getObject("payers", Integer.class),
                        row.getObject("month", LocalDate.class),
                        row.getString("payers_source")));
    }
}
