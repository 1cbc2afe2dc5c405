package org.unionregistry.member.web;

import org.unionregistry.member.Twin;
import org.unionregistry.organization.OrganizationRow;

/** Who answers for the register where somebody is or was and for the one where they are to be entered. */
enum Superior {
    LOCAL,
    REGION,
    /** They lie in two regions. */
    NOBODY;

    static Superior of(Twin twin, OrganizationRow register) {
        if (twin.local() != null && twin.local().equals(register.localId())) {
            return LOCAL;
        }
        return twin.region().equals(register.regionId()) ? REGION : NOBODY;
    }
}
