package org.unionregistry.progress;

import org.jspecify.annotations.Nullable;

/**
 * Days between what happened and its entry, over the changes entered lately; empty when there were none. The first
 * electronic entry of a person is never late.
 */
public record Lateness(@Nullable Double median, @Nullable Integer longest) {

    /** Half of the changes are late, or a single one is very late. */
    boolean isLate(ProgressProperties.Late late) {
        return median != null && median > late.medianAbove() || longest != null && longest > late.singleAbove();
    }
}
