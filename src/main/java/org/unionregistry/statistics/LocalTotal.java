package org.unionregistry.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What the accepted reports of a local organisation say together, or one of them.
 *
 * @param name none for the primaries directly under the region
 */
public record LocalTotal(@Nullable String name, @Nullable String shortName, FormValues values) {}
