package org.unionregistry.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between cells of a form.
 *
 * @param rule    a comparison of formulas
 * @param columns in each of which it is looked at
 * @param words   what is wrong when it does not hold, and what to do
 */
public record ControlRelation(String id, CheckSeverity severity, String rule, @Nullable List<String> columns, String words) {

    List<String> where() {
        return columns == null ? List.of("end") : columns;
    }
}
