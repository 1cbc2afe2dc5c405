package org.unionregistry.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/** What a mail server answers decides whether it is asked again. */
class MailFailureTest {

    @Test
    void a_server_that_was_not_reached_is_asked_again() {
        MessagingException unreached = new MessagingException("connect", new IOException("refused"));
        assertThat(MailFailure.of(new MailSendException("failed", unreached, Map.of("mail", unreached)))).isEqualTo(MailState.WAITING);
    }

    @Test
    void later_please_is_asked_again_and_no_is_no() throws Exception {
        assertThat(MailFailure.of(answered(450))).isEqualTo(MailState.WAITING);
        assertThat(MailFailure.of(answered(550))).isEqualTo(MailState.FAILED);
    }

    @Test
    void a_line_that_broke_in_the_middle_is_not_tried_twice() {
        assertThat(MailFailure.of(new MailSendException(Map.of("mail", new MessagingException("EOF"))))).isEqualTo(MailState.UNCERTAIN);
    }

    private static MailSendException answered(int code) throws Exception {
        SendFailedException refused = new SendFailedException("Invalid addresses");
        refused.setNextException(new SMTPAddressFailedException(new InternetAddress("chair@example.org"), "RCPT", code, "answer"));
        return new MailSendException(Map.of("mail", refused));
    }
}
