package org.unionregistry.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed about an organisation without moving or closing it.
 *
 * @param district only for local organisations and primaries directly under a region; others inherit theirs
 * @param municipalities only for local organisations
 */
public record OrganizationDetails(
        OrganizationNames names,
        @Nullable LocalKind localKind,
        @Nullable InstitutionType institutionType,
        @Nullable EducationDistrictId district,
        Set<String> municipalities,
        OrganizationContacts contacts) {

    /** Names only; everything else unknown. */
    public static OrganizationDetails named(OrganizationNames names) {
        return new OrganizationDetails(names, null, null, null, Set.of(), OrganizationContacts.NONE);
    }
}
