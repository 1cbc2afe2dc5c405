package org.unionregistry.member;

import org.jspecify.annotations.Nullable;

/**
 * What became of taking something back.
 *
 * @param away the transfer that goes on from there, where the person no longer stands in the part of whoever took it back
 * @param lost the person was in transit before, and is not again: the receiver does not wait any more
 * @param restored what was taken back had itself taken something back
 */
public record Undone(@Nullable TransferId away, boolean lost, boolean restored) {
    static final Undone ALL = new Undone(null, false, false);

    static Undone away(TransferId transfer) {
        return new Undone(transfer, false, false);
    }
}
