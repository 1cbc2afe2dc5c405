package org.unionregistry.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail.
 *
 * @param facts what else is known of it: numbers, codes, days, never personal data
 */
public record AuditRow(
        UUID id,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actorRole,
        String action,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        @Nullable String organizationName,
        Map<String, Object> facts) {

    /** The page of what it is about, if it has one. */
    public @Nullable String path() {
        if (subjectId == null || subjectType == null) {
            return null;
        }
        return switch (subjectType) {
            case "member" -> "/members/" + subjectId;
            case "organization" -> "/organizations/" + subjectId;
            default -> null;
        };
    }
}
