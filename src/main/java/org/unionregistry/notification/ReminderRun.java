package org.unionregistry.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;

/** Sends what a rule has to say. The rule is held meanwhile: of two instances one sends, and the other finds it done. */
@Component
class ReminderRun {
    private final Reminders reminders;
    private final ReminderReach reach;
    private final Notices notices;
    private final Clock clock;

    ReminderRun(Reminders reminders, ReminderReach reach, Notices notices, Clock clock) {
        this.reminders = reminders;
        this.reach = reach;
        this.notices = notices;
        this.clock = clock;
    }

    /** At the word of somebody. */
    @Transactional
    public int now(ReminderId id) {
        return send(id, reminders.lock(id).orElseThrow(NotFound::new));
    }

    /** Its turn of the day, if it is still to come. */
    @Transactional
    public int turn(ReminderId id) {
        LocalDate today = LocalDate.now(clock);
        return reminders.lock(id).filter(reminder -> reminder.isDue(today)).map(reminder -> {
            int sent = send(id, reminder);
            reminder.ran(today);
            return sent;
        }).orElse(0);
    }

    private int send(ReminderId id, Reminder reminder) {
        List<Reminded> reached = reach.of(reminder.organization(), reminder.details()).stream()
                .filter(one -> !one.lately())
                .toList();
        return notices.send(id, reminder.organization(), reminder.details(), reached, Instant.now(clock));
    }
}
