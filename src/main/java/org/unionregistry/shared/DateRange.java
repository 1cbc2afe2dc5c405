package org.unionregistry.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code since} up to, not including, {@code until}; open-ended without it. */
public record DateRange(LocalDate since, @Nullable LocalDate until) {

    public DateRange {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("A range ends before it begins: " + since + " - " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
