package org.unionregistry.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.AuditedEvent;

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
        UUID organization = place.id().value();
        events.publishEvent(new AuditedEvent(
                action, subjectType, subject, organization, value(place.regionId()), value(place.localId()), detail));
    }

    private static @Nullable UUID value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }
}
