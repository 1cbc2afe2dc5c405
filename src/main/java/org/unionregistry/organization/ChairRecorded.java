package org.unionregistry.organization;

import org.jspecify.annotations.Nullable;

/** A new chair took office; the predecessor's mandate ended in the same moment. */
public record ChairRecorded(OrganizationId organizationId, MandateId newMandate, @Nullable MandateId endedMandate) {}
