package org.unionregistry.organization;

import org.jspecify.annotations.Nullable;

/**
 * One fact about one organisation that a reorganisation may change.
 *
 * @param key of its words
 * @param value as people read it; none where there is nothing to say
 */
public record Measure(OrganizationId organization, String key, @Nullable String value) {}
