package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.shared.AuditedEvent;

/** Leaves a trace of every completion table that is taken away as a file. */
@Service
@Transactional
public class CompletionExports {
    private final ApplicationEventPublisher events;

    CompletionExports(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param organization whose table it is; none for an education district */
    public void taken(@Nullable OrganizationRow organization, CompletionScope scope, LocalDate day, int rows) {
        Map<String, Object> detail = Map.of("day", day.toString(), "rows", rows);
        events.publishEvent(organization == null
                ? new AuditedEvent("completion.export", "district", scope.part().parameter(), null, null, null, detail)
                : organization.audited("completion.export", "organization", organization.id().value(), detail));
    }
}
