package org.unionregistry.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.unionregistry.access.PublicAddress;

/** Hands mails over to the server of {@code spring.mail.*}; without one there is only the inbox. */
@Component
class Mailer {
    private static final Locale LANGUAGE = Locale.forLanguageTag("ru");

    private final Optional<JavaMailSender> server;
    private final NotificationProperties settings;
    private final NoticeWords words;
    private final PublicAddress address;

    Mailer(ObjectProvider<JavaMailSender> server, NotificationProperties settings, NoticeWords words, PublicAddress address) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.settings = settings;
        this.words = words;
        this.address = address;
    }

    boolean isThere() {
        return server.isPresent() && settings.from() != null;
    }

    /** What became of it: taken, refused for good, not even reached, or nobody knows. */
    MailState hand(NoticeFacts facts, String to) {
        JavaMailSender sender = server.orElseThrow();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(sender.createMimeMessage(), StandardCharsets.UTF_8.name());
            mail.setFrom(String.valueOf(settings.from()));
            mail.setTo(to);
            mail.setSubject(words.subject(LANGUAGE));
            mail.setText(words.mail(facts, address.configured().map(site -> site + "/messages").orElse(""), LANGUAGE));
            sender.send(mail.getMimeMessage());
            return MailState.SENT;
        } catch (MailAuthenticationException notLetIn) {
            return MailState.WAITING;
        } catch (MailSendException refused) {
            return MailFailure.of(refused);
        } catch (MailException broken) {
            return MailState.UNCERTAIN;
        } catch (MessagingException badAddress) {
            return MailState.FAILED;
        }
    }
}
