package org.unionregistry.member;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.unionregistry.organization.Subtree;

/**
 * The evening of a day, seen on one of the two time axes.
 *
 * @param end the first moment of the next day, in the zone of the region
 */
public record AsOf(LocalDate day, Axis axis, OffsetDateTime end) {

    public static AsOf of(LocalDate day, Axis axis, ZoneId zone) {
        return new AsOf(day, axis, day.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    }

    /** Does the row of the journal count? What undoes an event has the day of that event: by day both go together. */
    String counts(String event) {
        return axis == Axis.DAY ? event + ".day <= :day" : event + ".day <= :day and " + event + ".entered_at < :until";
    }

    /** The organisation belonged to the part on that day, wherever it stands now. */
    static String stood(String placement, Subtree part) {
        return "%1$s.valid_from <= :day and %1$s.valid_to > :day and %2$s".formatted(placement, part.people(placement));
    }

    Map<String, Object> parameters() {
        return Map.of("day", day, "until", end);
    }
}
