package org.unionregistry.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * The days on which one person was counted by two records. While the record that stays is counted anywhere, what the
 * other one adds is taken back, from the very day on which the second count began: so every table of a past day has
 * the person once, and a stay of its own that the other record alone tells of remains.
 *
 * @param staying journal of the record that stays, with everything merged into it
 * @param other journal of the record that goes
 */
record DoubleCount(List<PastEvent> staying, List<PastEvent> other) {

    /** Of the journals of the two, the one that stays first. */
    static DoubleCount of(List<List<PastEvent>> journals) {
        return new DoubleCount(journals.get(0), journals.get(1));
    }

    /** What has to be written beside the other record, by organisation and day. */
    List<DoubleCountRow> rows() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(staying.stream(), other.stream()).map(PastEvent::day).forEach(days::add);
        List<DoubleCountRow> rows = new ArrayList<>();
        for (OrganizationId register : other.stream().map(PastEvent::organization).distinct().toList()) {
            Map<MemberId, Deltas> before = new HashMap<>();
            for (LocalDate day : days) {
                Map<MemberId, Deltas> changes = changes(register, day, before);
                Deltas sum = changes.values().stream().reduce(Deltas.NONE, Deltas::plus);
                Deltas comings = sum.equals(Deltas.NONE) ? sum : new Comings(register, day, days).of(sum);
                for (Map.Entry<MemberId, Deltas> change : changes.entrySet()) {
                    Deltas own = change.getValue();
                    rows.add(new DoubleCountRow(change.getKey(), register, day,
                            new Deltas(own.register(), own.complete(), comings.arrival(), comings.departure())));
                    comings = Deltas.NONE;
                }
            }
        }
        return rows;
    }

    /** Each record of the person that counted is taken back for itself, so that none of them is ever counted below nobody. */
    private Map<MemberId, Deltas> changes(OrganizationId register, LocalDate day, Map<MemberId, Deltas> before) {
        Map<MemberId, Deltas> changes = new LinkedHashMap<>();
        for (MemberId record : other.stream().map(PastEvent::member).distinct().toList()) {
            List<PastEvent> own = other.stream().filter(event -> event.member().equals(record)).toList();
            Deltas now = covered(day) ? until(own, register, day).negated() : Deltas.NONE;
            Deltas then = Objects.requireNonNullElse(before.put(record, now), Deltas.NONE);
            Deltas change = new Deltas(now.register() - then.register(), now.complete() - then.complete(), 0, 0);
            if (!change.equals(Deltas.NONE)) {
                changes.put(record, change);
            }
        }
        return changes;
    }

    private boolean covered(LocalDate day) {
        return staying.stream().filter(event -> !event.day().isAfter(day)).mapToInt(event -> event.deltas().register()).sum() > 0;
    }

    private static Deltas until(List<PastEvent> events, OrganizationId register, @Nullable LocalDate day) {
        return sum(events.stream()
                .filter(event -> event.organization().equals(register) && day != null && !event.day().isAfter(day)));
    }

    private static Deltas on(List<PastEvent> events, OrganizationId register, LocalDate day) {
        return sum(events.stream().filter(event -> event.organization().equals(register) && event.day().equals(day)));
    }

    private static Deltas sum(Stream<PastEvent> events) {
        return events.map(PastEvent::deltas).reduce(Deltas.NONE, Deltas::plus);
    }

    /**
     * Merging is neither a coming nor a leaving, but one that never was is taken back with the count: the arrival of a
     * second record, the departure from a register on which the person stayed.
     */
    private final class Comings {
        private final OrganizationId register;
        private final LocalDate day;
        private final TreeSet<LocalDate> days;

        private Comings(OrganizationId register, LocalDate day, TreeSet<LocalDate> days) {
            this.register = register;
            this.day = day;
            this.days = days;
        }

        private Deltas of(Deltas change) {
            if (change.register() < 0) {
                return new Deltas(change.register(), change.complete(), -arrivals(), 0);
            }
            return new Deltas(change.register(), change.complete(), 0, change.register() > 0 ? -departures() : 0);
        }

        private int arrivals() {
            boolean here = until(staying, register, day).register() > 0;
            if (on(other, register, day).register() > 0) {
                return here || within(days.tailSet(day)) ? on(other, register, day).arrival() : 0;
            }
            return here ? on(staying, register, day).arrival() : 0;
        }

        private int departures() {
            boolean here = until(staying, register, days.lower(day)).register() > 0;
            if (on(other, register, day).register() < 0) {
                return here || within(days.headSet(day, false).descendingSet()) ? on(other, register, day).departure() : 0;
            }
            return here ? on(staying, register, day).departure() : 0;
        }

        /** From this day on, or back from it: was the person counted elsewhere all the time of this stay? */
        private boolean within(Iterable<LocalDate> walk) {
            for (LocalDate one : walk) {
                if (until(other, register, one).register() <= 0) {
                    return true;
                }
                if (!covered(one)) {
                    return false;
                }
            }
            return true;
        }
    }
}
