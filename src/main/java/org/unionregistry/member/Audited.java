package org.unionregistry.member;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.AuditedEvent;

/** What the audit is told about people: ids, counts and codes, never a name. */
final class Audited {
    private Audited() {}

    static AuditedEvent of(String action, @Nullable MemberId member, Home home, Map<String, Object> detail) {
        OrganizationId local = home.local();
        return new AuditedEvent(
                action,
                "member",
                member == null ? null : member.value(),
                home.organization().value(),
                home.region().value(),
                local == null ? null : local.value(),
                detail);
    }
}
