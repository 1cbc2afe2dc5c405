package org.unionregistry.statistics;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationType;

/**
 * What must hold between cells of a form.
 *
 * @param rule    a comparison of formulas
 * @param columns in each of which it is looked at
 * @param at      in whose reports; in all where it says nothing
 * @param words   what is wrong when it does not hold, and what to do
 */
public record ControlRelation(String id, CheckSeverity severity, String rule, @Nullable List<String> columns, @Nullable Set<OrganizationType> at, String words) {

    boolean isAsked(OrganizationType place) {
        return at == null || at.contains(place);
    }

    List<String> where() {
        return columns == null ? List.of("end") : columns;
    }
}
