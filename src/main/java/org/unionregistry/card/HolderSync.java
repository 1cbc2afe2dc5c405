package org.unionregistry.card;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Measure;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;

/** Counts the holders of organisations anew, after many cards have moved at once. */
@Component
class HolderSync {
    private final JdbcClient jdbc;

    HolderSync(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Measure measure(OrganizationRow side) {
        long cards = jdbc.sql("select coalesce(sum(holders), 0) from card_counter where organization_id = :id or local_id = :id")
                .param("id", side.id().value())
                .query(Long.class)
                .single();
        return new Measure(side.id(), "card.holders", String.valueOf(cards));
    }

    void follow(List<OrganizationId> organizations) {
        jdbc.sql(
                        """
                        insert into card_counter (organization_id, region_id, local_id, holders)
                        select o.id, o.region_id, o.local_id, coalesce(sum(e.holder_delta), 0)
                        from organization o left join card_event e on e.organization_id = o.id
                        where o.id = any(:ids) and o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL')
                        group by o.id
                        order by o.id
                        on conflict (organization_id) do update set holders = excluded.holders
                        """)
                .param("ids", OrganizationId.values(organizations))
                .update();
    }
}
