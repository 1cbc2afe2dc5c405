package org.unionregistry.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The name of somebody who holds an office; the patronymic may be missing. */
@Embeddable
public record OfficerName(
        @Column(name = "last_name") String last,
        @Column(name = "first_name") String first,
        @Column(name = "middle_name") @Nullable String middle) {

    /** Surname, first name, patronymic. */
    public String full() {
        return middle == null ? last + " " + first : last + " " + first + " " + middle;
    }

    /** The same person, however the name was typed? */
    boolean matches(OfficerName other) {
        return OrganizationKey.of(full(), "").equals(OrganizationKey.of(other.full(), ""));
    }
}
