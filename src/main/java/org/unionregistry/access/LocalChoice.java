package org.unionregistry.access;

import java.util.UUID;

/** A local organisation to choose in the filter of the invitations. */
public record LocalChoice(UUID id, String name) {}
