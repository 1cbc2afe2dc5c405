package org.unionregistry.notification;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Percent;
import org.unionregistry.shared.RussianDates;

/** Says a reminder in a sentence, the same on a page and in a mail. */
@Component
public class NoticeWords {
    private final MessageSource messages;

    NoticeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(NoticeFacts facts) {
        return of(facts, LocaleContextHolder.getLocale());
    }

    String of(NoticeFacts facts, Locale locale) {
        String unknown = facts.day() == null ? ".unknown" : "";
        return messages.getMessage(
                "notification.says." + facts.kind() + unknown,
                new Object[] {
                    facts.day() == null ? "" : RussianDates.text(facts.day()), Percent.of(facts.entered(), facts.expected()).text(), facts.missing()
                }, locale);
    }

    /** The whole mail: no names of people, and nothing of what is secret. */
    String mail(NoticeFacts facts, String address, Locale locale) {
        String where = messages.getMessage(
                address.isEmpty() ? "notification.mail.where" : "notification.mail.where.address", new Object[] {address}, locale);
        return messages.getMessage("notification.mail.body", new Object[] {facts.name(), of(facts, locale), facts.sender(), where}, locale);
    }

    String subject(Locale locale) {
        return messages.getMessage("notification.mail.subject", null, locale);
    }
}
