package org.unionregistry.work;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** The organisation whose working group a user belongs to, and the trail of what is done there. */
@Component
class WorkPlace {
    private final EntityManager entities;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;

    WorkPlace(EntityManager entities, OrganizationQueries organizations, ApplicationEventPublisher events) {
        this.entities = entities;
        this.organizations = organizations;
        this.events = events;
    }

    OrganizationRow of(Subtree subtree) {
        return organizations.root(subtree).orElseThrow(NotFound::new);
    }

    void trail(String action, String kind, UUID id, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, kind, id, Map.of()));
    }
}
