package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.Objects;

/** Reads reports back as forms. */
public final class SentReports {
    private SentReports() {}

    public static FormValues typed(ReportRow row) {
        return ReportContent.values(row.typed());
    }

    /** The version sent last, as it was sent. */
    public static FilledForm filled(ReportRow row, FormTemplate form, LocalDate asOf) {
        FormValues values = ReportContent.read(Objects.requireNonNull(row.content())).formValues();
        return new FilledForm(form, asOf, values, FormChecks.of(form, values));
    }
}
