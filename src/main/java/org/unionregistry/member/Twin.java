package org.unionregistry.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * Somebody on a register who may be the person asked about.
 *
 * @param visible lies in the part of the one who asks; of others only the place may be told
 * @param local the local organisation above the register, none where the region is next
 * @param expelled what ended the membership, where it was that
 * @param transitTo where this one is on the way to, if anywhere
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
        @Nullable OrganizationId local,
        String regionName,
        boolean visible,
        @Nullable Expulsion expelled,
        @Nullable OrganizationId transitTo) {

    /** Where this one is, seen from a register in a region. */
    public TwinPlace seenFrom(OrganizationId register, OrganizationId ownRegion) {
        if (register.equals(transitTo)) {
            return TwinPlace.ON_THE_WAY;
        }
        if (organization.equals(register)) {
            return TwinPlace.SAME_REGISTER;
        }
        return region.equals(ownRegion) ? TwinPlace.SAME_REGION : TwinPlace.ANOTHER_REGION;
    }
}
