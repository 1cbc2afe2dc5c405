package org.unionregistry.member;

import java.time.ZoneOffset;
import java.util.UUID;

/** What some events do to the counter of one organisation, as the parameters of {@link Counters}. */
final class CounterSum {
    private final UUID organization;
    private final DatedNumbers arrivals = new DatedNumbers();
    private final DatedNumbers departures = new DatedNumbers();
    private int register;
    private int complete;
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init") // The first event brings the stamp.
    CounterSum(UUID organization) {
        this.organization = organization;
    }

    void add(MembershipEvent event) {
        register += event.deltas().register();
        complete += event.deltas().complete();
        arrivals.add(event.day(), event.deltas().arrival());
        departures.add(event.day(), event.deltas().departure());
        stamp = event.stamp();
    }

    UUID organization() {
        return organization;
    }

    Object[] parameters() {
        return new Object[] {
            register, complete,
            arrivals.days(), arrivals.numbers(), departures.days(), departures.numbers(),
            stamp.today(), stamp.at().atOffset(ZoneOffset.UTC), organization
        };
    }
}
