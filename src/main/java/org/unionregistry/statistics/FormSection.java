package org.unionregistry.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationType;

/**
 * A table of a form.
 *
 * @param above only superiors look at it; of a single primary it says nothing its other tables do not
 */
public record FormSection(String code, String title, @Nullable Boolean above, List<FormColumn> columns, List<FormRow> rows) {

    boolean isShown(OrganizationType place) {
        return !Boolean.TRUE.equals(above) || !place.isPrimary();
    }

    /** As an organisation looks at it: superiors see sums, except in the rows they fill themselves. */
    FormSection at(OrganizationType place) {
        List<FormRow> shown = place.isPrimary()
                ? rows.stream().filter(row -> row.isAsked(place)).toList()
                : rows.stream().map(row -> row.isAsked(place) ? row : row.above()).toList();
        List<FormColumn> seen = place.isPrimary() ? columns : columns.stream().map(FormColumn::above).toList();
        return new FormSection(code, title, above, seen, shown);
    }
}
