package org.unionregistry.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;

/** Puts reminders into the inboxes, and those that are to be mailed into the queue, for when it is not night. */
@Component
class Notices {
    private final JdbcTemplate jdbc;
    private final Mailer mailer;
    private final QuietHours quiet;
    private final Clock clock;

    Notices(JdbcTemplate jdbc, Mailer mailer, QuietHours quiet, Clock clock) {
        this.jdbc = jdbc;
        this.mailer = mailer;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** @return how many; nobody gets two of one rule on one day */
    int send(ReminderId reminder, OrganizationId sender, ReminderDetails rule, List<Reminded> reached, Instant now) {
        List<@Nullable Object[]> rows = reached.stream().map(one -> row(reminder, sender, rule, one, now)).toList();
        int[] written = jdbc.batchUpdate(
                """
                insert into notice (id, organization_id, sender_id, reminder_id, kind, threshold, day, entered, expected, sent_on, sent_at,
                                    mail, mail_due)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (reminder_id, organization_id, sent_on) do nothing
                """,
                rows);
        return IntStream.of(written).map(count -> count == 0 ? 0 : 1).sum();
    }

    private @Nullable Object[] row(ReminderId reminder, OrganizationId sender, ReminderDetails rule, Reminded one, Instant now) {
        boolean mails = one.mailed() && mailer.isThere();
        return new @Nullable Object[] {
            Uuids.next(), one.organization().value(), sender.value(), reminder.value(), rule.kind().name(), rule.threshold(), one.day(),
            one.entered(), one.expected(), LocalDate.ofInstant(now, clock.getZone()), now.atOffset(ZoneOffset.UTC),
            (mails ? MailState.WAITING : MailState.NONE).name(), mails ? quiet.after(now).atOffset(ZoneOffset.UTC) : null
        };
    }
}
