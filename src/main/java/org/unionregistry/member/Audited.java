package org.unionregistry.member;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
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

    /** A list or a file of people of a part of the tree was read. */
    static AuditedEvent part(String action, MemberFilter filter, int rows) {
        boolean country = filter.part() instanceof Subtree.Country;
        Map<String, Object> detail = new HashMap<>();
        detail.put("status", filter.status().name());
        detail.put("search", filter.text() != null);
        if (!filter.conditions().isEmpty()) {
            detail.put("conditions", filter.conditions().stream().map(ListCondition::name).toList());
        }
        if (rows >= 0) {
            detail.put("rows", rows);
        }
        return new AuditedEvent(
                action, "organization", null, country ? null : filter.part().parameter(), null, null, detail);
    }

    /** A list or a file of people as of a past day was read. */
    static AuditedEvent asOf(String action, AsOfList list, int rows) {
        return of(action, list.part(), Map.of(
                "day", list.asOf().day().toString(),
                "by", list.asOf().axis().name(),
                "search", list.text() != null,
                "rows", rows));
    }

    /** Something of one organisation was read. */
    static AuditedEvent of(String action, Subtree part, Map<String, Object> detail) {
        return new AuditedEvent(action, "organization", null, part.parameter(), null, null, detail);
    }
}
