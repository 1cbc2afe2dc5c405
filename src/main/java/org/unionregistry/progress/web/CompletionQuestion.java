package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionSort;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** What the address of a completion table asks for, as it was typed. */
record CompletionQuestion(@Nullable String on, @Nullable String district, @Nullable String group, @Nullable String sort) {

    /** The asked day, or today. @throws Refusal in words when it is no day or has not come yet */
    LocalDate day(LocalDate today) {
        if (on == null || on.isBlank()) {
            return today;
        }
        LocalDate day;
        try {
            day = RussianDates.parse(on);
        } catch (Refusal unreadable) {
            throw unreadable.at("on");
        }
        if (day.isAfter(today)) {
            throw new Refusal("progress.day.future", RussianDates.text(day)).at("on");
        }
        return day;
    }

    /** The group the table is narrowed to; words that name none narrow nothing. */
    @Nullable CompletionGroup chosenGroup() {
        return Arrays.stream(CompletionGroup.values())
                .filter(candidate -> candidate.name().equals(group))
                .findFirst()
                .orElse(null);
    }

    CompletionSort order() {
        return CompletionSort.of(sort);
    }
}
