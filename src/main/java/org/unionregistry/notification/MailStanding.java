package org.unionregistry.notification;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether reminders are mailed here at all, and when those of this moment would leave. */
@Component
public class MailStanding {
    private final Mailer mailer;
    private final QuietHours quiet;
    private final Clock clock;

    MailStanding(Mailer mailer, QuietHours quiet, Clock clock) {
        this.mailer = mailer;
        this.quiet = quiet;
        this.clock = clock;
    }

    public boolean isThere() {
        return mailer.isThere();
    }

    /** Is it a time of the day or the week at which nobody is mailed? */
    public boolean isQuiet() {
        Instant now = Instant.now(clock);
        return quiet.after(now).isAfter(now);
    }

    public Instant next() {
        return quiet.after(Instant.now(clock));
    }
}
