package org.unionregistry.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of mails. What one instance has taken no other takes, and what was taken is handed over at most once. */
@Component
class Outbox {
    private static final int AT_ONCE = 20;
    private static final int MOST_ATTEMPTS = 6;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    /** So long nobody hands a mail over: whoever took it is gone. */
    private static final Duration LOST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final QuietHours quiet;
    private final Clock clock;

    Outbox(JdbcClient jdbc, QuietHours quiet, Clock clock) {
        this.jdbc = jdbc;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** Takes some that are due, in a transaction of its own: from then on they are nobody else's. */
    @Transactional
    public List<QueuedMail> take() {
        Instant now = Instant.now(clock);
        jdbc.sql("update notice set mail = 'UNCERTAIN' where mail = 'SENDING' and mail_due < :lost")
                .param("lost", moment(now.minus(LOST)))
                .update();
        return jdbc.sql(
                        """
                        with due as (
                            select id from notice where mail = 'WAITING' and mail_due <= :now
                             order by mail_due limit :most for update skip locked
                        ), taken as (
                            update notice n set mail = 'SENDING', mail_due = :now, mail_attempts = mail_attempts + 1
                              from due where n.id = due.id returning n.*
                        )
                        select t.*, o.short_name as name, s.short_name as sender from taken t
                          join organization o on o.id = t.organization_id join organization s on s.id = t.sender_id
                         order by t.id
                        """)
                .param("now", moment(now))
                .param("most", AT_ONCE)
                .query(QueuedMail::read)
                .list();
    }

    /** Writes what became of one; a server that was not reached is asked again later, but not for ever. */
    @Transactional
    public void done(QueuedMail mail, MailState end) {
        boolean again = end == MailState.WAITING && mail.attempts() < MOST_ATTEMPTS;
        Instant next = quiet.after(Instant.now(clock).plus(PAUSE.multipliedBy(mail.attempts())));
        jdbc.sql("update notice set mail = :state, mail_due = :next where id = :id and mail = 'SENDING'")
                .param("state", (end == MailState.WAITING && !again ? MailState.FAILED : end).name())
                .param("next", again ? moment(next) : null)
                .param("id", mail.notice().value())
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
