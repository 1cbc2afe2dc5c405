package org.unionregistry.organization;

import org.jspecify.annotations.Nullable;

/** An organisation appeared in the tree. */
public record OrganizationCreated(OrganizationId id, OrganizationType type, OrganizationId regionId, @Nullable OrganizationId localId) {}
