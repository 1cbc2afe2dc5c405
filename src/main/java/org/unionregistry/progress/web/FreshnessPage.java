package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.FreshnessRow;

/**
 * All the page of freshness shows; its workbook is made of the same.
 *
 * @param rows those that are shown
 * @param late how many of all enter late, and how many are {@code quiet}
 * @param only {@code LATE}, {@code QUIET} or all
 */
record FreshnessPage(CompletionPlace where, String path, LocalDate day, List<FreshnessRow> rows, long late, long quiet, @Nullable String only) {

    public int changes() {
        return rows.stream().mapToInt(FreshnessRow::changes).sum();
    }
}
