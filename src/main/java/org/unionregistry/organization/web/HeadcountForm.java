package org.unionregistry.organization.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.unionregistry.organization.HeadcountId;
import org.unionregistry.organization.HeadcountRow;
import org.unionregistry.organization.NewHeadcount;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/** How many there are, as typed. */
record HeadcountForm(
        @Nullable String id,
        @Nullable String asOf,
        @Nullable String workers,
        @Nullable String students,
        @Nullable String members) {

    /** The numbers that wait or count now are the starting point; the day is today. */
    static HeadcountForm startingFrom(@Nullable HeadcountRow known, LocalDate today) {
        String id = HeadcountId.next().toString();
        String day = RussianDates.text(known != null && known.isWaiting() ? known.asOf() : today);
        return known == null
                ? new HeadcountForm(id, day, null, "0", null)
                : new HeadcountForm(
                        id, day, String.valueOf(known.workers()), String.valueOf(known.students()), String.valueOf(known.members()));
    }

    NewHeadcount toCommand(OrganizationId organization, BindingResult errors) {
        Typed typed = new Typed(errors);
        return new NewHeadcount(
                HeadcountId.of(Typed.words(id)),
                organization,
                typed.date(asOf, "asOf"),
                typed.count(workers, "workers"),
                typed.count(students, "students"),
                typed.count(members, "members"));
    }
}
