package org.unionregistry.organization;

import org.jspecify.annotations.Nullable;

/**
 * A primary organisation as anybody of the union may find it: what it is called and where it is, and nothing of its people.
 *
 * @param localName none where it stands directly below the region
 */
public record OrganizationPlace(OrganizationId id, String code, String name, @Nullable String localName, String regionName) {

    public String where() {
        return localName == null ? regionName : localName + ", " + regionName;
    }
}
