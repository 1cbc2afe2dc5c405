package org.unionregistry.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Declares how many members there are. */
@Component
public class HeadcountMother {
    private final HeadcountService headcounts;

    HeadcountMother(HeadcountService headcounts) {
        this.headcounts = headcounts;
    }

    /** Confirmed and, if the latest, current. */
    public HeadcountId confirmed(OrganizationId primary, LocalDate asOf, int members) {
        NewHeadcount headcount = of(primary, asOf, members);
        headcounts.record(headcount, HeadcountSource.REPORT, OrganizationMother.COUNTRY);
        return headcount.id();
    }

    /** Declared by the organisation itself; waits for its superior. */
    public HeadcountId proposed(OrganizationId primary, LocalDate asOf, int members) {
        NewHeadcount headcount = of(primary, asOf, members);
        headcounts.declare(headcount, new Subtree.Primary(primary));
        return headcount.id();
    }

    public static NewHeadcount of(OrganizationId primary, LocalDate asOf, int members) {
        return new NewHeadcount(HeadcountId.next(), primary, asOf, members + 5, 0, members);
    }
}
