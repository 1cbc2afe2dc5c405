package org.unionregistry.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the audit keeps. Published inside the transaction it belongs to. The detail holds ids, counts and codes,
 * never personal data.
 *
 * @param action dotted verb, for example {@code member.read}
 */
public record AuditedEvent(
        String action,
        String subjectType,
        @Nullable UUID subjectId,
        @Nullable UUID organizationId,
        @Nullable UUID regionId,
        @Nullable UUID localId,
        Map<String, Object> detail) {}
