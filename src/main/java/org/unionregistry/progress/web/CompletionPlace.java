package org.unionregistry.progress.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.progress.CompletionScope;

/**
 * What part of the tree a table is about.
 *
 * @param path      organisations above and the one itself, as far as the reader sees them
 * @param scope     of the table
 * @param districts education districts the table can be narrowed to
 * @param district  the one it is narrowed to
 */
record CompletionPlace(
        List<OrganizationRow> path, CompletionScope scope, Map<UUID, String> districts, @Nullable UUID district) {

    /** Full name of the organisation or district the table is about. */
    public String name() {
        OrganizationRow organization = organization();
        return organization != null ? organization.fullName() : String.join(", ", districts.values());
    }

    /** The organisation itself; none where the table is about an education district. */
    @Nullable OrganizationRow organization() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    public @Nullable String chosenDistrict() {
        return district == null ? null : districts.get(district);
    }

    public String level() {
        return scope.direct() ? "DIRECT" : scope.level().name();
    }

    /** Does the table have a column of education districts: not where all rows share one. */
    public boolean showsDistricts() {
        return districts.size() > 1 && district == null;
    }
}
