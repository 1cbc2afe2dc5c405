package org.unionregistry.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offices end with their organisation, and come back with it: whoever held one may sign in by it again. */
@Component
class ReorganizedOffices {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReorganizedOffices(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void end(List<OrganizationId> closed, LocalDate day) {
        jdbc.sql(
                        """
                        update mandate set until = :day, version = version + 1
                        where organization_id = any(:ids) and until is null returning id
                        """)
                .param("day", day)
                .param("ids", OrganizationId.values(closed))
                .query(UUID.class)
                .list()
                .forEach(id -> events.publishEvent(new MandateEnded(new MandateId(id))));
    }

    void restore(ReorganizationId event) {
        jdbc.sql(
                        """
                        update mandate m set until = null, version = m.version + 1
                        from organization_event_before b
                        where b.event_id = :event and m.id = any(b.mandates)
                        """)
                .param("event", event.value())
                .update();
    }
}
