package org.unionregistry.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * Somebody on a register who may be the person asked about.
 *
 * @param visible lies in the part of the one who asks; of others only the place may be told
 */
public record Twin(
        MemberId asked,
        MemberId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable String position,
        MemberStatus status,
        OrganizationId organization,
        String organizationName,
        OrganizationId region,
        String regionName,
        boolean visible) {

    /** Where this one is, seen from a register in a region. */
    public Place seenFrom(OrganizationId register, OrganizationId ownRegion) {
        if (organization.equals(register)) {
            return Place.SAME_REGISTER;
        }
        return region.equals(ownRegion) ? Place.SAME_REGION : Place.ANOTHER_REGION;
    }

    /** How far away. */
    public enum Place {
        SAME_REGISTER,
        SAME_REGION,
        ANOTHER_REGION
    }
}
