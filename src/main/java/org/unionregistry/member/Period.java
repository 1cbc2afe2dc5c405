package org.unionregistry.member;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From the evening of one day to the evening of another, on one of the two time axes. */
public record Period(AsOf opening, AsOf closing) {

    public static Period of(LocalDate from, LocalDate to, Axis axis, ZoneId zone) {
        return new Period(AsOf.of(from, axis, zone), AsOf.of(to, axis, zone));
    }

    public LocalDate from() {
        return opening.day();
    }

    public LocalDate to() {
        return closing.day();
    }

    public Axis axis() {
        return opening.axis();
    }

    /** Did the row of the journal count on the first evening already? */
    String before(String event) {
        return byDay() ? event + ".day <= :from" : "(%1$s.day <= :from and %1$s.entered_at < :since)".formatted(event);
    }

    /** Did it come to count between the two evenings? */
    String within(String event) {
        return stretches(event).stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The same as conditions of which at most one holds, each a stretch of the index: of the period, or entered in it late. */
    List<String> stretches(String event) {
        String later = event + ".day > :from and " + closing.counts(event);
        return byDay()
                ? List.of(later)
                : List.of(later, "%1$s.day <= :from and %1$s.entered_at >= :since and %1$s.entered_at < :until".formatted(event));
    }

    /** The name of the parameters is that of the closing evening; the opening one has its own. */
    Map<String, Object> parameters() {
        return Map.of("day", to(), "until", closing.end(), "from", from(), "since", opening.end());
    }

    private boolean byDay() {
        return axis() == Axis.DAY;
    }
}
