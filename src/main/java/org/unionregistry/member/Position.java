package org.unionregistry.member;

import org.jspecify.annotations.Nullable;

/** Where a page of a list begins: after one person, before one, or at the top. */
public record Position(@Nullable MemberId after, @Nullable MemberId before) {
    public static final Position TOP = new Position(null, null);

    boolean backwards() {
        return before != null && after == null;
    }

    @Nullable MemberId anchor() {
        return after == null ? before : after;
    }
}
