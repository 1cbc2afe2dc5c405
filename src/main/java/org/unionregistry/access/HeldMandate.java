package org.unionregistry.access;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.Subtree;

/** A mandate that is current today with what it gives: a role in a part of the tree. */
public record HeldMandate(
        MandateId id,
        Office office,
        Role role,
        Subtree subtree,
        String placeName,
        @Nullable UUID organizationId,
        @Nullable UUID regionId) {

    /**
     * May somebody who acts by this one let in, stop or give a new password to who holds the other, inside this part of
     * the tree? Never the chair of their own organisation: that one is above them.
     */
    public boolean mayManage(HeldMandate other) {
        boolean ownChair = other.office == Office.CHAIR && Objects.equals(organizationId, other.organizationId);
        return role.mayInvite(other.role) && (role == Role.ADMINISTRATOR || !ownChair);
    }

    /** The same as a condition on a mandate {@code m} of an organisation {@code o}. */
    String manageable() {
        String condition = Offices.invitableBy(role);
        return role == Role.ADMINISTRATOR || organizationId == null
                ? condition
                : condition + " and (m.office <> 'CHAIR' or m.organization_id <> '%s')".formatted(organizationId);
    }

    /** Key of the role's name in words; who works for an organisation is not called its chair. */
    public String roleKey() {
        boolean clerk = office == Office.CLERK && role != Role.REGIONAL_CLERK;
        return "access.role." + role.name() + (clerk ? ".CLERK" : "");
    }
}
