package org.unionregistry.progress;

import java.time.LocalDate;

/** How many were entered of how many expected on an evening, in the primaries that had a headcount then. */
public record TrendPoint(LocalDate day, long counted, long expected) {

    /** In per cent; nothing is expected of nobody. */
    public double percent() {
        return expected <= 0 ? 0 : 100.0 * counted / expected;
    }
}
