package org.unionregistry.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;

/**
 * One row of the journal: what happened to a membership, on which day, and what it does to the counts of the
 * organisation. Never changed and never deleted.
 *
 * @param counterpart the other organisation of a transfer; of a return the one left before, where it is another
 * @param delay days between the day and its entry, none where lateness means nothing
 */
record MembershipEvent(
        UUID id,
        MemberId member,
        OrganizationId organization,
        MembershipEventType type,
        LocalDate day,
        Stamp stamp,
        Deltas deltas,
        @Nullable Integer delay,
        @Nullable OrganizationId counterpart,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable MemberCategory oldCategory,
        @Nullable MemberCategory newCategory,
        @Nullable LocalDate categoryUntil,
        @Nullable UUID reverses) {

    /** Something that happened in life and is entered on some later day. */
    static MembershipEvent life(
            UUID id, MemberId member, Register register, MembershipEventType type, LocalDate day, Stamp stamp, Deltas deltas) {
        Integer delay = type.mayBeLate() ? register.delay(day, stamp.today()) : null;
        return new MembershipEvent(
                id, member, register.id(), type, day, stamp, deltas, delay, null, null, null, null, null, null, null);
    }

    /** Work on the record itself: done at the moment it is entered. */
    static MembershipEvent clerical(
            UUID id, MemberId member, OrganizationId register, MembershipEventType type, Stamp stamp, Deltas deltas) {
        return new MembershipEvent(
                id, member, register, type, stamp.today(), stamp, deltas, null, null, null, null, null, null, null, null);
    }

    /** The event that makes the given one no longer count, on the same day. */
    static MembershipEvent reversal(UUID id, PastEvent mistaken, MemberId member, Stamp stamp, Deltas deltas, @Nullable String note) {
        return new MembershipEvent(
                id, member, mistaken.organization(), MembershipEventType.REVERSAL, mistaken.day(), stamp, deltas, null,
                mistaken.counterpart(), null, note, mistaken.newCategory(), mistaken.oldCategory(), null, mistaken.id());
    }

    /** One row of the merging of two records. */
    static MembershipEvent merge(
            UUID id, MemberId member, OrganizationId register, LocalDate day, Stamp stamp, Deltas deltas, MergeSide side) {
        return new MembershipEvent(
                id, member, register, MembershipEventType.MERGE, day, stamp, deltas, null, null, side.name(), null, null, null,
                null, null);
    }

    MembershipEvent because(@Nullable String because, @Nullable String document) {
        return new MembershipEvent(
                id, member, organization, type, day, stamp, deltas, delay, counterpart, because, document,
                oldCategory, newCategory, categoryUntil, reverses);
    }

    MembershipEvent with(OrganizationId other) {
        return new MembershipEvent(
                id, member, organization, type, day, stamp, deltas, delay, other, reason, basis,
                oldCategory, newCategory, categoryUntil, reverses);
    }

    MembershipEvent category(@Nullable MemberCategory before, CategoryTerm now) {
        return new MembershipEvent(
                id, member, organization, type, day, stamp, deltas, delay, counterpart, reason, basis, before,
                now.category(), now.until(), reverses);
    }

    /** The same event once more, as late as it was: that it did not count meanwhile was a mistake. */
    static MembershipEvent repeated(PastEvent event, MemberId member, Deltas deltas, Stamp stamp) {
        return new MembershipEvent(
                Uuids.next(), member, event.organization(), event.type(), event.day(), stamp, deltas, event.delay(),
                event.counterpart(), event.reason(), event.basis(), event.oldCategory(), event.newCategory(),
                event.categoryUntil(), null);
    }

    /** The same event on the day it really happened; entered anew, it is no longer held against anybody as late. */
    static MembershipEvent moved(PastEvent mistaken, MemberId member, LocalDate day, Stamp stamp) {
        return new MembershipEvent(
                Uuids.next(), member, mistaken.organization(), mistaken.type(), day, stamp, mistaken.deltas(), null,
                mistaken.counterpart(), mistaken.reason(), mistaken.basis(), mistaken.oldCategory(), mistaken.newCategory(),
                mistaken.categoryUntil(), null);
    }
}
