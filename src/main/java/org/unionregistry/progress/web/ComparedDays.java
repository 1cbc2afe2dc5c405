package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The two evenings of a comparison, the first before the second. */
record ComparedDays(LocalDate first, LocalDate second) {

    public long length() {
        return ChronoUnit.DAYS.between(first, second);
    }
}
