package org.unionregistry.member;

import java.time.LocalDate;
import java.util.Optional;
import org.unionregistry.organization.OrganizationId;

/**
 * Tells of reports that are accepted already and counted the register as it was. What is entered for their time afterwards
 * is allowed as a correction: it does not change them, and whoever enters it is told which it would have changed.
 */
public interface ReportedPeriods {

    /** The latest such report, in words; none where the day lies behind all of them. */
    Optional<String> reported(OrganizationId organization, LocalDate day);
}
