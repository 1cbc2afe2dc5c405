package org.unionregistry.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * How far the register of an organisation is.
 *
 * @param declaredOn day of the current headcount, none while there is none
 * @param source where that number comes from
 * @param leaving people in transit from here
 * @param coming people in transit to here
 * @param payers the latest number of the bookkeeping, none while it was never asked
 */
public record RegisterFigures(
        OrganizationId organization,
        int onRegister,
        int complete,
        @Nullable LocalDate beganOn,
        @Nullable Integer declared,
        @Nullable LocalDate declaredOn,
        @Nullable String source,
        int arrivals,
        int departures,
        int leaving,
        int coming,
        @Nullable Payers payers) {

    /** The headcount with everybody who came and without everybody who left since. */
    public @Nullable Integer expected() {
        return declared == null ? null : declared + arrivals - departures;
    }
}
