package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionSort;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.AskedDay;

/** What the address of a completion table asks for, as it was typed. */
record CompletionQuestion(
        @Nullable String on, @Nullable String district, @Nullable String group, @Nullable String sort,
        @Nullable List<String> cols) {

    /** The asked day, or today. @throws Refusal in words when it is no day or has not come yet */
    LocalDate day(LocalDate today) {
        return AskedDay.read(on, today, "on", today);
    }

    /** The group the table is narrowed to; words that name none narrow nothing. */
    @Nullable CompletionGroup chosenGroup() {
        return Arrays.stream(CompletionGroup.values())
                .filter(candidate -> candidate.name().equals(group))
                .findFirst()
                .orElse(null);
    }

    Set<CompletionColumn> columns() {
        return CompletionColumn.chosen(cols);
    }

    CompletionSort order() {
        return CompletionSort.of(sort);
    }
}
