package org.unionregistry.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * When a region was compared last.
 *
 * @param at never, while nobody has compared
 */
public record TwinSearched(OrganizationId region, @Nullable Instant at) {}
