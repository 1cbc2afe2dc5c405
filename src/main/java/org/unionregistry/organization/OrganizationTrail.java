package org.unionregistry.organization;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit, inside the transaction, what was done to an organisation. */
@Component
class OrganizationTrail {
    private final ApplicationEventPublisher events;

    OrganizationTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void leave(String action, OrganizationRow organization, Map<String, Object> detail) {
        leave(action, "organization", organization.id().value(), organization, detail);
    }

    void leave(String action, String subjectType, UUID subject, OrganizationRow place, Map<String, Object> detail) {
        events.publishEvent(place.audited(action, subjectType, subject, detail));
    }
}
