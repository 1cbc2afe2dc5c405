package org.unionregistry.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning the active rules have their turn; mails leave as they come. On each instance: the rows are the lock. */
@Component
class NotificationJob {
    private static final Logger LOG = LoggerFactory.getLogger(NotificationJob.class);

    private final ReminderQueries reminders;
    private final ReminderRun run;
    private final Outbox outbox;
    private final Mailer mailer;
    private final Addressees addressees;
    private final Clock clock;

    NotificationJob(
            ReminderQueries reminders, ReminderRun run, Outbox outbox, Mailer mailer, Addressees addressees, Clock clock) {
        this.reminders = reminders;
        this.run = run;
        this.outbox = outbox;
        this.mailer = mailer;
        this.addressees = addressees;
        this.clock = clock;
    }

    @Scheduled(cron = "${registry.notification.reminder-cron:0 0 9 * * *}", zone = "${registry.time-zone}")
    void remind() {
        int sent = reminders.due(LocalDate.now(clock)).stream().mapToInt(run::turn).sum();
        if (sent > 0) {
            LOG.info("Sent {} reminders", sent);
        }
    }

    @Scheduled(
            initialDelayString = "${registry.notification.mail-delay:PT20S}",
            fixedDelayString = "${registry.notification.mail-interval:PT30S}")
    void mail() {
        if (!mailer.isThere()) {
            return;
        }
        List<QueuedMail> taken = outbox.take();
        while (!taken.isEmpty()) {
            taken.forEach(this::hand);
            taken = outbox.take();
        }
    }

    private void hand(QueuedMail mail) {
        MailState end = addressees
                .addressOf(mail.to(), LocalDate.now(clock))
                .map(address -> mailer.hand(mail.facts(), address))
                .orElse(MailState.NONE);
        outbox.done(mail, end);
    }
}
