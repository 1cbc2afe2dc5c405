package org.unionregistry.progress.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.progress.SuccessShare;
import org.unionregistry.shared.web.Show;

/** {@code @shareWords}: how many organisations are successful, of how many, and who was left out of that count. */
@Component
public class ShareWords {
    private final MessageSource messages;
    private final Show show;

    ShareWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    public String of(SuccessShare share, CompletionLevel level) {
        List<String> words = new ArrayList<>();
        words.add(messages.getMessage(
                "progress.share." + level,
                new Object[] {
                    show.of(share.successful(), share.assessed()), show.percent(share.successful(), share.assessed())
                },
                LocaleContextHolder.getLocale()));
        if (share.liquidating() > 0) {
            words.add(show.count(share.liquidating(), "progress.share.liquidating"));
        }
        if (share.notAssessed() > 0) {
            words.add(show.count(share.notAssessed(), "progress.share.notAssessed"));
        }
        if (level == CompletionLevel.LOCALS) {
            words.add(messages.getMessage("progress.share.direct", null, LocaleContextHolder.getLocale()));
        }
        return String.join(" ", words);
    }
}
