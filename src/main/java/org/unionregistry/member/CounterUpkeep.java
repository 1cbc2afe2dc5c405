package org.unionregistry.member;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.HeadcountConfirmed;
import org.unionregistry.organization.OrganizationCreated;

/** Keeps the counters in step with the tree and the headcounts. */
@Component
class CounterUpkeep {
    private final EntityManager entities;
    private final Counters counters;
    private final JdbcClient jdbc;

    CounterUpkeep(EntityManager entities, Counters counters, JdbcClient jdbc) {
        this.entities = entities;
        this.counters = counters;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OrganizationCreated event) {
        if (event.type().isPrimary()) {
            entities.flush();
            counters.create(List.of(event.id().value()));
        }
    }

    /** A new number holds everybody who came or went up to its day: only those after it are counted from now on. */
    @EventListener
    void on(HeadcountConfirmed event) {
        UUID organization = event.organizationId().value();
        entities.flush();
        counters.create(List.of(organization));
        // The row is locked first: the sums below then see every event that was ever added to it.
        jdbc.sql("select 1 from member_counter where organization_id = :id for update")
                .param("id", organization)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        """
                        update member_counter c
                        set headcount_on = h.as_of, arrivals = coalesce(e.arrivals, 0), departures = coalesce(e.departures, 0)
                        from headcount h
                        cross join lateral (
                            select sum(arrival) as arrivals, sum(departure) as departures
                            from membership_event where organization_id = h.organization_id and day > h.as_of) e
                        where c.organization_id = :id and h.organization_id = c.organization_id and h.current
                        """)
                .param("id", organization)
                .update();
    }
}
