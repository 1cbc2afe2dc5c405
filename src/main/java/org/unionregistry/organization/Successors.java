package org.unionregistry.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of organisations that are no more, and where their members are now. */
@Component
public class Successors {
    private final JdbcClient jdbc;

    Successors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The closed ones among them. A successor that was closed in its turn has one, too. */
    public Map<OrganizationId, Closed> of(Collection<OrganizationId> organizations) {
        Map<OrganizationId, Closed> closed = new HashMap<>();
        jdbc.sql(
                        """
                        with recursive way (first, id, step) as (
                            select o.id, o.id, 0 from organization o where o.id = any(:ids) and o.status = 'LIQUIDATED'
                            union all
                            select w.first, e.target_id, w.step + 1
                            from way w
                            join organization o on o.id = w.id and o.status = 'LIQUIDATED'
                            join organization_event_before b on b.organization_id = w.id and b.part = 'SUBJECT'
                            join organization_event e on e.id = b.event_id and e.kind in ('MERGE', 'LIQUIDATE') and e.undone_at is null
                            where e.target_id is not null and w.step < 20
                        )
                        select distinct on (w.first) w.first, o.short_name as name,
                               case when w.step > 0 then concat_ws(' ', t.code, t.short_name) end as successor
                        from way w join organization o on o.id = w.first join organization t on t.id = w.id
                        order by w.first, w.step desc
                        """)
                .param("ids", OrganizationId.values(organizations))
                .query(row -> {
                    closed.put(
                            new OrganizationId(row.getObject("first", UUID.class)),
                            new Closed(row.getString("name"), row.getString("successor")));
                });
        return closed;
    }

    /**
     * An organisation that is no more.
     *
     * @param successor code and name of the one its members joined; nothing where they left
     */
    public record Closed(String name, @Nullable String successor) {}
}
