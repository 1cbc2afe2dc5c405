package org.unionregistry.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where an organisation is found; any part may be unknown. */
@Embeddable
public record OrganizationContacts(@Nullable String address, @Nullable String phone, @Nullable String email) {
    public static final OrganizationContacts NONE = new OrganizationContacts(null, null, null);
}
