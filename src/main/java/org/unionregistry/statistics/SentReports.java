package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads reports back as forms. */
public final class SentReports {
    private SentReports() {}

    public static FormValues typed(ReportRow row) {
        return ReportContent.values(row.typed());
    }

    /** Cells in which two versions differ, in the order of the form. */
    public static List<CellChange> changes(FormTemplate form, @Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return List.of();
        }
        FormValues old = ReportContent.read(before).formValues();
        FormValues now = ReportContent.read(after).formValues();
        return form.cells().stream()
                .map(cell -> new CellChange(cell, old.get(cell.code()), now.get(cell.code())))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** The version sent last, as it was sent. */
    public static FilledForm filled(ReportRow row, FormTemplate form, LocalDate asOf) {
        FormValues values = ReportContent.read(Objects.requireNonNull(row.content())).formValues();
        return new FilledForm(form, asOf, values, FormChecks.of(form, values));
    }
}
