package org.unionregistry.card;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why a card is not good for a while, or is replaced by another one with a number of its own. */
public enum ReplacementReason {
    LOST,
    STOLEN,
    DAMAGED,
    WRONG_DATA;

    /** Was a card blocked for one of these, and not because its holder left? */
    static boolean isOne(@Nullable String reason) {
        return Arrays.stream(values()).anyMatch(one -> one.name().equals(reason));
    }
}
