package org.unionregistry.demo.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.HeadcountStatus;

/** How many members a primary declared. */
record DemoHeadcount(
        DemoPrimary primary,
        LocalDate asOf,
        HeadcountSource source,
        int workers,
        int students,
        int members,
        HeadcountStatus status,
        Stamp declared,
        @Nullable Stamp decided,
        @Nullable String remark) {}
