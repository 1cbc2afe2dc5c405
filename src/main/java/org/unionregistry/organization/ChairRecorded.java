package org.unionregistry.organization;

import org.jspecify.annotations.Nullable;

/**
 * A new chair took office; the predecessor's mandate ended in the same moment.
 *
 * @param reelected the predecessor and the new chair are one person, whose account goes on
 */
public record ChairRecorded(
        OrganizationId organizationId, MandateId newMandate, @Nullable MandateId endedMandate, boolean reelected) {}
