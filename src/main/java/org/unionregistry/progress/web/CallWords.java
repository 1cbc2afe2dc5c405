package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CallReason;
import org.unionregistry.progress.ForecastLine;
import org.unionregistry.shared.web.Show;

/** Says why an organisation is worth a call. */
@Component
class CallWords {
    private final MessageSource messages;
    private final Show show;
    private final CompletionWords words;

    CallWords(MessageSource messages, Show show, CompletionWords words) {
        this.messages = messages;
        this.show = show;
        this.words = words;
    }

    /** The plainest reason first; nothing where no call is worth it. */
    @Nullable String reasons(ForecastLine line) {
        LocalDate changed = Objects.requireNonNullElse(words.changedOn(line.line().figures()), line.forecast().day());
        return !line.isWorrying()
                ? null
                : line.reasons(changed).stream().map(reason -> reason(reason, line, changed)).collect(Collectors.joining("; "));
    }

    private String reason(CallReason reason, ForecastLine line, LocalDate changed) {
        Object said = switch (reason) {
            case NOBODY_ENTERED, IDLE, SLOW -> "";
            case QUIET -> show.date(changed);
            case FEWER -> show.number(-line.forecast().pace().lastWeek());
            case OBSTACLE -> words.obstacles(line.line().row());
        };
        return messages.getMessage("progress.call." + reason + (isAlike(reason) ? "" : line.measure().suffix()), new Object[] {said}, LocaleContextHolder.getLocale());
    }

    /** Said in the same words, whatever is counted. */
    private static boolean isAlike(CallReason reason) {
        return reason == CallReason.QUIET || reason == CallReason.FEWER || reason == CallReason.OBSTACLE;
    }
}
