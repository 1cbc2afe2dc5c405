package org.unionregistry.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell of two reports side by side: of two versions, or of two years. */
public record CellChange(FormCell cell, @Nullable BigDecimal before, @Nullable BigDecimal after) {

    /** None where one of them is empty. */
    public @Nullable BigDecimal difference() {
        return before == null || after == null ? null : after.subtract(before);
    }
}
