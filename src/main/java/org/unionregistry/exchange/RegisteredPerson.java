package org.unionregistry.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;

/**
 * Somebody the register knows, as far as a check against the bookkeeping asks.
 *
 * @param otherNames of records that were found to be of the same person
 * @param goneOn since when the person is not on this register
 * @param place whose register it is now; nothing outside the reader's part, where the record is not shown either
 * @param applied whether an application for withholding is in force
 * @param marked whether the month has its mark
 */
public record RegisteredPerson(
        MemberId id,
        PersonName name,
        List<PersonName> otherNames,
        Whereabouts where,
        @Nullable LocalDate goneOn,
        @Nullable String place,
        MemberCategory category,
        @Nullable String position,
        LocalDate registeredOn,
        boolean applied,
        boolean marked) {

    public boolean isHere() {
        return where == Whereabouts.HERE;
    }

    /** May the reader open the record? */
    public boolean isOpen() {
        return place != null;
    }

    Stream<PersonName> names() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }

    /** Has not gone, or not before the month: then it is right that they pay. */
    boolean belongs(YearMonth month) {
        return goneOn == null || !goneOn.isBefore(month.atDay(1));
    }

    /** Nobody pays from a leave or from service. */
    boolean isExempt() {
        return isHere() && category == MemberCategory.ON_LEAVE;
    }

    /** Would the bookkeeping withhold dues from them? Not from those on leave, students, pensioners, newcomers. */
    boolean owes(YearMonth month) {
        boolean atWork = category == MemberCategory.WORKER || category == MemberCategory.UNION_STAFF;
        return isHere() && atWork && !registeredOn.isAfter(month.atEndOfMonth());
    }
}
