package org.unionregistry.member;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/**
 * Where a module above knows somebody by name only and leads to the form for a new member: the address of the form
 * carries an id, never the name.
 */
public interface AdmissionOrigin {

    /** What is known, if the id is one of its own in the user's part and for that register. */
    Optional<Named> find(UUID id, OrganizationId register, Subtree subtree);

    /** The person of that id is on the register now. */
    void admitted(UUID id, MemberId member, Subtree subtree);

    /**
     * Somebody known by name.
     *
     * @param returnTo the page to come back to
     */
    record Named(String last, @Nullable String first, @Nullable String middle, String returnTo) {}
}
