package org.unionregistry.audit.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.audit.AuditRow;
import org.unionregistry.shared.web.Show;

/**
 * {@code @factWords} of the templates: what else is known of an entry, in words. Where the words of a code stand, the
 * message {@code audit.values.<key>} says: it is the beginning of their keys, so that no code of another module is used.
 */
@Component
class FactWords {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private final MessageSource messages;
    private final Show show;

    FactWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    /** {@code человек: 3; причина: окончание учёбы}; an id says nothing to anybody and is left out. */
    public String of(AuditRow row) {
        return row.facts().entrySet().stream()
                .filter(fact -> !String.valueOf(fact.getValue()).matches(ID))
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> say("audit.detail." + fact.getKey(), fact.getKey()) + ": " + value(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String value(String key, Object value) {
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        return values.stream().map(one -> word(key, one)).collect(Collectors.joining(", "));
    }

    private String word(String key, Object value) {
        if (value instanceof Number number) {
            return show.number(number);
        }
        String text = value.toString();
        return text.matches(DAY)
                ? show.date(LocalDate.parse(text))
                : say(say("audit.values." + key, "") + text, say("audit.value." + text, text));
    }

    private String say(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }
}
