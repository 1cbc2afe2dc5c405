package org.unionregistry.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OrganizationType;

/** What an office at an organisation of a type gives; an office that gives nothing there has no role. */
final class Offices {
    private Offices() {}

    /** The type is missing for an education district. */
    static @Nullable Role role(Office office, @Nullable OrganizationType type) {
        if (type == null) {
            return office == Office.SECRETARY ? Role.DISTRICT_SECRETARY : null;
        }
        return switch (office) {
            case SECRETARY -> null;
            case AUDITOR -> Role.AUDITOR;
            case ADMINISTRATOR -> type == OrganizationType.CENTRE || type == OrganizationType.REGION ? Role.ADMINISTRATOR : null;
            case CHAIR -> work(type, Role.REGIONAL_CHAIR);
            case CLERK -> work(type, Role.REGIONAL_CLERK);
        };
    }

    /** Condition on a mandate {@code m} of an organisation {@code o} to give a role that the inviting role may let in. */
    static String invitableBy(Role role) {
        List<String> pairs = new ArrayList<>();
        for (Office office : Office.values()) {
            for (OrganizationType type : OrganizationType.values()) {
                add(pairs, role, office, type);
            }
            add(pairs, role, office, null);
        }
        return pairs.isEmpty() ? "false" : "(m.office, coalesce(o.type, '')) in (" + String.join(", ", pairs) + ")";
    }

    private static void add(List<String> pairs, Role inviting, Office office, @Nullable OrganizationType type) {
        Role given = role(office, type);
        if (given != null && inviting.mayInvite(given)) {
            pairs.add("('%s', '%s')".formatted(office, type == null ? "" : type));
        }
    }

    private static Role work(OrganizationType type, Role inRegion) {
        return switch (type) {
            case CENTRE -> Role.CENTRE_STAFF;
            case REGION -> inRegion;
            case LOCAL -> Role.LOCAL_CHAIR;
            case PRIMARY, PRIMARY_TERRITORIAL -> Role.PRIMARY_CHAIR;
        };
    }
}
