package org.unionregistry.member;

import java.time.LocalDate;

/** Ages as the statistical report counts them, in full years; people without a birth date are in none. */
public enum AgeBand {
    /** The young of the report: it overlaps the bands below. */
    UNDER_35(0, 34),
    UNDER_20(0, 19),
    FROM_20(20, 29),
    FROM_30(30, 34),
    FROM_35(35, 49),
    FROM_50(50, 59),
    FROM_60(60, 150);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** Birthdays of those who are of this age on the day. */
    Days birthdays(LocalDate day) {
        return new Days(day.minusYears(oldest + 1L).plusDays(1), day.minusYears(youngest));
    }
}
