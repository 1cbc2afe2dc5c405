package org.unionregistry.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.unionregistry.demo.national.NationalSize;

/**
 * A made-up union of national size, for measurements.
 *
 * @param enabled        fills an empty embedded database with it at the start; with the demo switched on too, its
 *                       accounts are those of the demo
 * @param forceDatabase  fills an empty external database too, if this is exactly its name
 * @param regions        how many regions
 * @param locals         how many local organisations
 * @param primaries      how many primary organisations
 * @param members        how many people
 * @param rebuildIndexes lets the owner drop the indexes of the large tables meanwhile and make them anew, all in the one
 *                       transaction; several times faster
 */
@ConfigurationProperties("registry.national")
record NationalProperties(
        @DefaultValue("false") boolean enabled,
        @Nullable String forceDatabase,
        @DefaultValue("80") int regions,
        @DefaultValue("3000") int locals,
        @DefaultValue("70000") int primaries,
        @DefaultValue("4000000") int members,
        @DefaultValue("false") boolean rebuildIndexes) {

    NationalSize size() {
        return new NationalSize(regions, locals, primaries, members);
    }
}
