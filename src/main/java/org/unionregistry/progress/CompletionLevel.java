package org.unionregistry.progress;

import org.jspecify.annotations.Nullable;

/** What one row of a completion table stands for. */
public enum CompletionLevel {
    /** A region. */
    REGIONS("region_id", "'REGION'"),
    /** A local organisation; the primaries directly under a region share one more row. */
    LOCALS("local_id", "'LOCAL'"),
    /** A primary organisation. */
    PRIMARIES("id", null);

    private final String key;
    private final @Nullable String type;

    CompletionLevel(String key, @Nullable String type) {
        this.key = key;
        this.type = type;
    }

    /** The column of a primary organisation that says whose row it belongs to. */
    String key() {
        return key;
    }

    /** Organisations that have a row even without a primary of their own. */
    @Nullable String type() {
        return type;
    }
}
