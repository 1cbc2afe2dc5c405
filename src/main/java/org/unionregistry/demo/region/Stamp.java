package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something is entered and by whom.
 *
 * @param day     the day of the moment in the zone of the region
 * @param forWhom the organisation it is entered for by somebody from above
 */
record Stamp(LocalDate day, Instant at, @Nullable UUID by, @Nullable UUID forWhom) {

    Stamp plusSeconds(long seconds) {
        return new Stamp(day, at.plusSeconds(seconds), by, forWhom);
    }
}
