package org.unionregistry.member;

import org.jspecify.annotations.Nullable;

/** Where a page of transfers begins: after one of them, before one, or at the top. */
public record TransferPosition(@Nullable TransferId after, @Nullable TransferId before) {

    boolean backwards() {
        return before != null && after == null;
    }

    @Nullable TransferId anchor() {
        return after == null ? before : after;
    }
}
