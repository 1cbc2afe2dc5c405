package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

    /** Typed cells without which it cannot be sent. */
    public long missing() {
        return template.required().stream().filter(cell -> values.get(cell.code()) == null).count();
    }

    /** A relation is broken that no explanation mends. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(one -> one.check().severity() == CheckSeverity.ERROR);
    }

    /**
     * Something wants an explanation that has none.
     *
     * @param explained by check
     */
    public boolean isUnexplained(Map<String, String> explained) {
        return findings.stream().anyMatch(one -> explained.getOrDefault(one.check().id(), "").isBlank());
    }

    /** The report date is still to come. */
    public boolean isEarly() {
        return asOf.isBefore(template.reportDate());
    }
}
