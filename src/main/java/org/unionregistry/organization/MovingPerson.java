package org.unionregistry.organization;

import java.util.UUID;

/** A person whose register changes. */
public record MovingPerson(UUID id, String name, OrganizationId from) {}
