package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a journal row is entered, by whom, and for which organisation if the one who enters it is of another one.
 *
 * @param today the day of {@code at} in the zone of the region
 */
record Stamp(LocalDate today, Instant at, @Nullable UUID by, @Nullable UUID forWhom) {

    /** This one in the very moment of another: rows of one step belong together. */
    Stamp at(Stamp other) {
        return new Stamp(other.today, other.at, by, forWhom);
    }
}
