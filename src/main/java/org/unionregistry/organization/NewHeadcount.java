package org.unionregistry.organization;

import java.time.LocalDate;

/** How many a primary organisation has on a day. */
public record NewHeadcount(
        HeadcountId id, OrganizationId organization, LocalDate asOf, int workers, int students, int members) {}
