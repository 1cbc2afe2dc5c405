package org.unionregistry.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Collection;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/** Tells from what a mail server answered, or did not, whether to ask again. */
final class MailFailure {
    private static final int TEMPORARY_FROM = 400;
    private static final int TEMPORARY_UNTIL = 500;

    private MailFailure() {}

    /** Not reached or «later, please»: ask again. Refused: never. Broken off in the middle: nobody knows. */
    static MailState of(MailSendException failure) {
        if (failure.getCause() instanceof MessagingException) {
            return MailState.WAITING;
        }
        Collection<Exception> answers = failure.getFailedMessages().values();
        if (answers.stream().noneMatch(SendFailedException.class::isInstance)) {
            return MailState.UNCERTAIN;
        }
        return answers.stream().anyMatch(MailFailure::isTemporary) ? MailState.WAITING : MailState.FAILED;
    }

    private static boolean isTemporary(Exception answer) {
        Exception one = answer;
        while (one instanceof MessagingException exception) {
            int code = exception instanceof SMTPSendFailedException refused
                    ? refused.getReturnCode()
                    : exception instanceof SMTPAddressFailedException refused ? refused.getReturnCode() : 0;
            if (code >= TEMPORARY_FROM && code < TEMPORARY_UNTIL) {
                return true;
            }
            one = exception.getNextException();
        }
        return false;
    }
}
