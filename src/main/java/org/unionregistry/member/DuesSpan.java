package org.unionregistry.member;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months for which somebody could pay dues at all: those in which they were a member. */
record DuesSpan(LocalDate joinedOn, @Nullable LocalDate leftOn) {

    boolean has(YearMonth month) {
        return !month.isBefore(YearMonth.from(joinedOn)) && (leftOn == null || !month.isAfter(YearMonth.from(leftOn)));
    }
}
