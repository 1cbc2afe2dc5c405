package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer with two sides as it will be written down. */
final class DemoTransfer {
    private static final int DAYS = 30;

    final UUID id;
    final boolean requested;
    final Stamp begun;
    final LocalDate deadline;
    final DemoPrimary to;
    final @Nullable DemoMember member;
    final @Nullable DemoPrimary from;
    /** Surname and number, where the receiver has asked. */
    final @Nullable String askedName;
    final @Nullable String askedNumber;
    String state;
    int version;
    @Nullable DemoEvent release;
    @Nullable DemoEvent acceptance;
    @Nullable String reason;
    @Nullable Stamp settled;

    DemoTransfer(
            UUID id, @Nullable DemoMember member, DemoPrimary to, @Nullable String askedName, @Nullable String askedNumber, Stamp begun) {
        this.id = id;
        this.member = member;
        this.from = member == null ? null : member.at;
        this.to = to;
        this.askedName = askedName;
        this.askedNumber = askedNumber;
        this.requested = askedNumber != null;
        this.state = requested ? "REQUESTED" : "RELEASED";
        this.begun = begun;
        this.deadline = begun.day().plusDays(DAYS);
    }

    void settle(String end, @Nullable String why, Stamp stamp) {
        state = end;
        reason = why;
        settled = stamp;
        version++;
    }

    Stamp changed() {
        return settled == null ? begun : settled;
    }

    @Nullable Instant settledAt() {
        return settled == null ? null : settled.at();
    }
}
