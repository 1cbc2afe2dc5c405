package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.region.DemoEvent.Deltas;
import org.unionregistry.member.MembershipEventType;

/** Everything entered until the moment at which the demo is filled; what would be entered later is not there yet. */
final class DemoJournal {
    final List<DemoMember> members = new ArrayList<>();
    final List<DemoEvent> events = new ArrayList<>();
    final List<Correction> corrections = new ArrayList<>();

    private final Instant horizon;
    private final Ids eventIds = new Ids(3);

    DemoJournal(Instant horizon) {
        this.horizon = horizon;
    }

    boolean isInTime(Stamp stamp) {
        return stamp.at().isBefore(horizon);
    }

    /** Something that happened in life and may have been entered late. */
    DemoEvent life(DemoMember member, MembershipEventType type, LocalDate day, Stamp stamp, Deltas deltas) {
        return event(member, type, day, stamp, deltas, delay(member.at, day, stamp));
    }

    /** The first electronic entry or work on the record itself; nobody is late with these. */
    DemoEvent clerical(DemoMember member, MembershipEventType type, LocalDate day, Stamp stamp, Deltas deltas) {
        return event(member, type, day, stamp, deltas, null);
    }

    void write(DemoEvent event) {
        events.add(event);
        DemoPrimary primary = event.primary();
        if (primary.beganOn == null) {
            primary.beganOn = event.stamp().day();
        }
    }

    private DemoEvent event(
            DemoMember member, MembershipEventType type, LocalDate day, Stamp stamp, Deltas deltas,
            @Nullable Integer delay) {
        return new DemoEvent(
                eventIds.at(stamp.at()), member, member.at, type, day, stamp, deltas, delay, null, null, null, null, null,
                null, null);
    }

    private static @Nullable Integer delay(DemoPrimary primary, LocalDate day, Stamp stamp) {
        LocalDate began = primary.beganOn == null ? stamp.day() : primary.beganOn;
        return day.isBefore(began) ? null : (int) ChronoUnit.DAYS.between(day, stamp.day());
    }
}
