package org.unionregistry.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.Subtree;

/** A mandate that is current today with what it gives: a role in a part of the tree. */
public record HeldMandate(
        MandateId id,
        Role role,
        Subtree subtree,
        String placeName,
        @Nullable UUID organizationId,
        @Nullable UUID regionId) {

    /** Key of the role's name in words. */
    public String roleKey() {
        return "access.role." + role.name();
    }
}
