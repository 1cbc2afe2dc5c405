package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.Movement;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.AskedDay;

/** What the address of a comparison asks for, as it was typed: a week up to today unless days are named. */
record ComparisonQuestion(@Nullable String from, @Nullable String to, @Nullable String district, @Nullable String moved) {
    private static final int WEEK = 7;

    /** @throws Refusal in words when a day is none, has not come yet, or does not come before the other */
    ComparedDays days(LocalDate today) {
        LocalDate second = AskedDay.read(to, today, "to", today);
        LocalDate first = AskedDay.read(from, second.minusDays(WEEK), "from", today);
        if (first.equals(second)) {
            throw new Refusal("progress.compare.same").at("from");
        }
        if (first.isAfter(second)) {
            throw new Refusal("progress.compare.backwards", RussianDates.text(second)).at("from");
        }
        return new ComparedDays(first, second);
    }

    /** The movement the table is narrowed to; words that name none narrow nothing. */
    @Nullable Movement chosenMovement() {
        return Arrays.stream(Movement.values())
                .filter(candidate -> candidate.name().equals(moved))
                .findFirst()
                .orElse(null);
    }
}
