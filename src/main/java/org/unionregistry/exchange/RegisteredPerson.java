package org.unionregistry.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.member.PersonName;

/**
 * Somebody the register knows, as far as a check against the bookkeeping asks.
 *
 * @param applied whether an application for withholding is in force
 * @param marked whether the month has its mark
 */
public record RegisteredPerson(
        MemberId id,
        PersonName name,
        MemberStatus status,
        MemberCategory category,
        @Nullable String position,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        boolean applied,
        boolean marked) {

    public boolean isOnRegister() {
        return status == MemberStatus.ON_REGISTER;
    }

    /** Has not left, or not before the month: then it is right that they pay. */
    boolean belongs(YearMonth month) {
        return leftOn == null || !leftOn.isBefore(month.atDay(1));
    }

    /** Nobody pays from a leave or from service. */
    boolean isExempt() {
        return isOnRegister() && category == MemberCategory.ON_LEAVE;
    }

    /** Would the bookkeeping withhold dues from them? Not from those on leave, students, pensioners, newcomers. */
    boolean owes(YearMonth month) {
        boolean atWork = category == MemberCategory.WORKER || category == MemberCategory.UNION_STAFF;
        return isOnRegister() && atWork && !registeredOn.isAfter(month.atEndOfMonth());
    }
}
