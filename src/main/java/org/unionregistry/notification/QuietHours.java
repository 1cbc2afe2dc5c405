package org.unionregistry.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Nobody is mailed at night or at the weekend. */
@Component
class QuietHours {
    private final NotificationProperties settings;
    private final Clock clock;

    QuietHours(NotificationProperties settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The moment itself, or the next morning on which people work. */
    Instant after(Instant moment) {
        ZonedDateTime at = moment.atZone(clock.getZone());
        if (at.toLocalTime().isBefore(settings.quietUntil())) {
            at = at.with(settings.quietUntil());
        } else if (!at.toLocalTime().isBefore(settings.quietFrom())) {
            at = at.plusDays(1).with(settings.quietUntil());
        }
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            at = at.plusDays(1).with(settings.quietUntil());
        }
        return at.toInstant();
    }
}
