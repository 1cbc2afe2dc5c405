package org.unionregistry.progress;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * One row of a completion table as the database answers it.
 *
 * @param id    the organisation; none for the row of the primaries directly under a region
 * @param chair in office on the day of the table; none when there is none or the reader sees no names
 * @param obstacles what stood in its own way on the day, as far as anybody has noted it
 */
public record CompletionRow(
        @Nullable OrganizationId id,
        String code,
        String shortName,
        String fullName,
        @Nullable UUID districtId,
        @Nullable String districtName,
        @Nullable String chair,
        boolean liquidating,
        Figures figures,
        Lateness lateness,
        Set<ObstacleReason> obstacles) {

    /** Does this row sum up the primaries that stand directly under a region? */
    public boolean isDirect() {
        return id == null;
    }
}
