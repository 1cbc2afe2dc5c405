package org.unionregistry.member;

import java.time.LocalDate;

/** Somebody whose category ends by itself soon or has ended. */
public record TermRow(
        MemberId id, PersonName name, MemberCategory category, LocalDate until, String organizationName) {

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }

    public boolean isOnLeave() {
        return category == MemberCategory.ON_LEAVE;
    }
}
