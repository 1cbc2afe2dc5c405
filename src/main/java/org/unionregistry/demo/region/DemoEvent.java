package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MembershipEventType;

/** A row of the journal. */
record DemoEvent(
        UUID id,
        DemoMember member,
        DemoPrimary primary,
        MembershipEventType type,
        LocalDate day,
        Stamp stamp,
        Deltas deltas,
        @Nullable Integer delay,
        @Nullable DemoPrimary counterpart,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable MemberCategory oldCategory,
        @Nullable MemberCategory newCategory,
        @Nullable LocalDate categoryUntil,
        @Nullable UUID reverses) {

    /** What an event does to the counts of its primary. */
    record Deltas(int register, int complete, int arrival, int departure) {

        static Deltas completeness(boolean before, boolean now) {
            return new Deltas(0, (now ? 1 : 0) - (before ? 1 : 0), 0, 0);
        }

        static Deltas entered(boolean complete, boolean arrives) {
            return new Deltas(1, complete ? 1 : 0, arrives ? 1 : 0, 0);
        }

        static Deltas departed(boolean complete) {
            return new Deltas(-1, complete ? -1 : 0, 0, 1);
        }
    }

    DemoEvent because(@Nullable String why, @Nullable String document) {
        return new DemoEvent(
                id, member, primary, type, day, stamp, deltas, delay, counterpart, why, document, oldCategory, newCategory,
                categoryUntil, reverses);
    }

    DemoEvent categories(@Nullable MemberCategory before, @Nullable MemberCategory now) {
        return new DemoEvent(
                id, member, primary, type, day, stamp, deltas, delay, counterpart, reason, basis, before, now,
                categoryUntil, reverses);
    }

    DemoEvent until(@Nullable LocalDate last) {
        return new DemoEvent(
                id, member, primary, type, day, stamp, deltas, delay, counterpart, reason, basis, oldCategory, newCategory,
                last, reverses);
    }

    DemoEvent with(DemoPrimary other) {
        return new DemoEvent(
                id, member, primary, type, day, stamp, deltas, delay, other, reason, basis, oldCategory, newCategory,
                categoryUntil, reverses);
    }

    DemoEvent reversing(UUID mistaken) {
        return new DemoEvent(
                id, member, primary, type, day, stamp, deltas, delay, counterpart, reason, basis, oldCategory, newCategory,
                categoryUntil, mistaken);
    }
}
