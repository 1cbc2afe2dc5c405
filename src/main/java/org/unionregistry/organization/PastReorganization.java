package org.unionregistry.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A reorganisation that was done, as taking it back needs it.
 *
 * @param day when it took effect
 * @param touched everybody who was changed in any way
 */
public record PastReorganization(
        ReorganizationId id,
        ReorganizationKind kind,
        List<OrganizationId> subjects,
        List<OrganizationId> touched,
        LocalDate day,
        Instant enteredAt,
        boolean undone) {}
