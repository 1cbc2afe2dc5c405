package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.Office;

/**
 * Who holds an office since when.
 *
 * @param until the day from which somebody else holds it
 */
record DemoMandate(
        UUID id,
        Office office,
        @Nullable DemoOrganization organization,
        @Nullable District district,
        PersonName name,
        @Nullable String phone,
        @Nullable String email,
        boolean fullTime,
        LocalDate since,
        @Nullable LocalDate termUntil,
        @Nullable LocalDate until,
        @Nullable String protocol) {

    /** The same mandate, over on that day at the latest. */
    DemoMandate endedBy(LocalDate day) {
        LocalDate end = until == null || until.isAfter(day) ? day : until;
        return new DemoMandate(
                id, office, organization, district, name, phone, email, fullTime, since, termUntil, end, protocol);
    }

    boolean isCurrent() {
        return until == null;
    }
}
