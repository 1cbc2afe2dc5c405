package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * A form filled as far as the register knows.
 *
 * @param asOf     the year it reports on ends on the evening before this day
 * @param findings what its control relations say
 */
public record FilledForm(FormTemplate template, LocalDate asOf, FormValues values, List<Finding> findings) {

    /** The evening the figures are of. */
    public LocalDate evening() {
        return asOf.minusDays(1);
    }

    /** The report date is still to come. */
    public boolean isEarly() {
        return asOf.isBefore(template.reportDate());
    }
}
