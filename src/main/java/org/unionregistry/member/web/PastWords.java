package org.unionregistry.member.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.unionregistry.member.ChangeRow;
import org.unionregistry.member.MembershipEventType;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.Show;

/** {@code @pastWords} of the templates: events of the past in words, the same on pages and in files. */
@Component
class PastWords {
    private final MessageSource messages;
    private final Show show;

    PastWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** How much later than it happened something was entered; nothing where that is held against nobody. */
    public String late(@Nullable Integer delay) {
        if (delay == null) {
            return "";
        }
        return delay == 0 ? say("member.late.not") : show.count(delay, "member.late");
    }

    /** The same at the end of what is told after saving; nothing where it was entered in time. */
    String lateSaved(@Nullable Integer delay) {
        return delay == null || delay == 0 ? "" : show.count(delay, "member.late.saved");
    }

    /** What happened; of an event taken back, what it was. */
    public String what(ChangeRow row) {
        return row.type() == MembershipEventType.REVERSAL && row.undone() != null
                ? say("member.event.REVERSAL", say("member.event." + row.undone()))
                : say("member.event." + row.type());
    }

    /** One more or one less, with a sign that is read aloud. */
    public String signed(@Nullable Integer amount) {
        int number = amount == null ? 0 : amount;
        return (number > 0 ? "+" : number < 0 ? "\u2212" : "") + show.number(Math.abs((long) number));
    }

    /** For a file: what cannot be read is refused rather than left out. */
    void refuse(Errors errors) {
        for (ObjectError error : errors.getAllErrors()) {
            throw new Refusal(Objects.requireNonNull(error.getCode()), Objects.requireNonNullElse(error.getArguments(), new Object[0]));
        }
    }
}
