package org.unionregistry.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Reminders on their way to a mail server, with several workers at once, a dead server and a night between. */
@RegistryTest
class ReminderMailTest {
    /** Keeps its port when it is stopped and started again. */
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private ReminderRun run;

    @Autowired
    private NotificationJob job;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ReminderId rule;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "localhost");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("spring.mail.properties.mail.smtp.timeout", () -> "2000");
        registry.add("registry.notification.from", () -> "registry@example.org");
        registry.add("registry.access.public-url", () -> "https://registry.example.org");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void settle() throws Exception {
        tables.clear();
        union.create();
        SERVER.purgeEmailFromAllMailboxes();
        chair(SmallUnion.SCHOOL, "Секретова", "chair@example.org");
        rule = ReminderId.next();
        jdbc.sql(
                        """
                        insert into reminder (id, organization_id, kind, threshold, repeat_days, active, created_at, changed_at)
                        values (?, ?, 'HEADCOUNT_OLD', 12, 14, true, now(), now())
                        """)
                .param(rule.value())
                .param(SmallUnion.LOCAL)
                .update();
    }

    @Test
    void several_instances_remind_once_and_mail_once() throws Exception {
        Callable<Integer> turn = () -> run.turn(rule);
        assertThat(AtOnce.run(Collections.nCopies(4, turn)).stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        assertThat(jdbc.sql("select organization_id from notice").query(UUID.class).list())
                .containsExactlyInAnyOrder(SmallUnion.SCHOOL, SmallUnion.SCHOOL_NEAR);
        Callable<Boolean> mail = () -> {
            job.mail();
            return true;
        };
        AtOnce.run(Collections.nCopies(4, mail));
        assertThat(states()).containsExactly("NONE", "SENT");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString("chair@example.org");
        assertThat(letter.getSubject()).isEqualTo("Единый реестр: напоминание");
        assertThat(String.valueOf(letter.getContent()))
                .contains("Берёзовская школа № 1", "Есть первички без численности", "https://registry.example.org/messages", "Берёзовская районная")
                .doesNotContain("Секретова");
        assertThat(run.now(rule)).as("not again within a fortnight").isZero();
        clock.setToday(TestClock.TODAY.plusDays(14));
        assertThat(run.turn(rule)).isEqualTo(2);
    }

    @Test
    void at_night_it_stands_in_the_inbox_and_the_mail_leaves_in_the_morning() {
        clock.advance(Duration.ofHours(11));
        run.turn(rule);
        job.mail();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofHours(11));
        job.mail();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_dead_server_is_asked_again_until_it_is_there_but_not_for_ever() {
        run.turn(rule);
        SERVER.stop();
        job.mail();
        assertThat(states()).containsExactly("NONE", "WAITING");
        SERVER.start();
        job.mail();
        assertThat(SERVER.getReceivedMessages()).as("not before the pause is over").isEmpty();
        clock.advance(Duration.ofMinutes(10));
        job.mail();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);

        jdbc.sql("update notice set mail = 'WAITING', mail_attempts = 5, mail_due = '2026-09-01T00:00Z' where mail = 'SENT'").update();
        SERVER.stop();
        job.mail();
        SERVER.start();
        assertThat(states()).containsExactly("FAILED", "NONE");
    }

    @Test
    void what_somebody_took_and_never_brought_back_is_not_sent_twice() {
        run.turn(rule);
        jdbc.sql("update notice set mail = 'SENDING' where mail = 'WAITING'").update();
        job.mail();
        assertThat(states()).containsExactly("NONE", "SENDING");
        clock.advance(Duration.ofMinutes(16));
        job.mail();
        assertThat(states()).containsExactly("NONE", "UNCERTAIN");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private List<String> states() {
        return jdbc.sql("select mail from notice order by mail").query(String.class).list();
    }

    private void chair(UUID organization, String last, String email) {
        jdbc.sql(
                        """
                        insert into mandate (id, office, organization_id, last_name, first_name, email, since, full_time, created_at, changed_at)
                        values (gen_random_uuid(), 'CHAIR', ?, ?, 'Анна', ?, ?, false, now(), now())
                        """)
                .params(organization, last, email, LocalDate.of(2026, 1, 1))
                .update();
    }
}
