package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.progress.SuccessShare;
import org.unionregistry.shared.LevelNames;
import org.unionregistry.shared.web.Show;

/** {@code @shareWords}: how many organisations are successful, of how many, and who was left out of that count. */
@Component
public class ShareWords {
    private final MessageSource messages;
    private final Show show;

    private final LevelNames names;

    ShareWords(MessageSource messages, Show show, LevelNames names) {
        this.messages = messages;
        this.show = show;
        this.names = names;
    }

    /** @param day of the table: the levels are called as they were called then */
    public String of(SuccessShare share, CompletionLevel level, LocalDate day) {
        List<String> words = new ArrayList<>();
        if (share.assessed() == 0) {
            words.add(messages.getMessage("progress.share.none", null, LocaleContextHolder.getLocale()));
        } else {
            words.add(show.count(
                    share.assessed(),
                    "progress.share." + level,
                    show.of(share.successful(), share.assessed()),
                    show.percent(share.successful(), share.assessed()),
                    names.local(day)));
        }
        if (share.liquidating() > 0) {
            words.add(show.count(share.liquidating(), "progress.share.liquidating"));
        }
        if (share.notAssessed() > 0) {
            words.add(show.count(share.notAssessed(), "progress.share.notAssessed"));
        }
        return String.join(" ", words);
    }
}
