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
        tell("completion.export", organization, scope, Map.of("day", day.toString(), "rows", rows));
    }

    /** Two days beside each other. */
    public void compared(
            @Nullable OrganizationRow organization, CompletionScope scope, LocalDate first, LocalDate second, int rows) {
        tell("completion.compare", organization, scope, Map.of("day", first + " - " + second, "rows", rows));
    }

    /** Who will be in time. */
    public void forecast(@Nullable OrganizationRow organization, CompletionScope scope, LocalDate day, int rows) {
        tell("completion.forecast", organization, scope, Map.of("day", day.toString(), "rows", rows));
    }

    private void tell(
            String action, @Nullable OrganizationRow organization, CompletionScope scope, Map<String, Object> detail) {
        events.publishEvent(organization == null
                ? new AuditedEvent(action, "district", scope.part().parameter(), null, null, null, detail)
                : organization.audited(action, "organization", organization.id().value(), detail));
    }
}
