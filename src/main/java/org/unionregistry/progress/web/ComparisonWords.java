package org.unionregistry.progress.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.ComparedLine;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.Figures;
import org.unionregistry.shared.web.Show;

/** {@code @comparisonWords}: puts comparisons of two days into words. */
@Component
public class ComparisonWords {
    private final MessageSource messages;
    private final Show show;
    private final CompletionWords words;

    ComparisonWords(MessageSource messages, Show show, CompletionWords words) {
        this.messages = messages;
        this.show = show;
        this.words = words;
    }

    String name(ComparedLine line) {
        return words.name(line.row());
    }

    /** The primaries directly under a region stand outside the groups. */
    String movement(ComparedLine line) {
        return line.row().isDirect() ? say("progress.sheet.outside") : say("progress.moved.one." + line.movement());
    }

    /** The kind of a badge. */
    String look(ComparedLine line) {
        if (line.row().isDirect()) {
            return "muted";
        }
        return switch (line.movement()) {
            case UP -> "good";
            case DOWN -> "bad";
            case IDLE -> "warn";
            default -> "muted";
        };
    }

    /** {@code слабо → близки}, or the one group it is in. */
    String groups(ComparedLine line) {
        String before = group(line.before());
        String after = group(line.after());
        return before.isEmpty() || after.isEmpty() || before.equals(after) ? after + (after.isEmpty() ? before : "") : before + " → " + after;
    }

    /** How much was entered in how many days, and what became of the per cent. */
    public String summary(ComparisonPage page) {
        Figures first = page.comparison().before().totals();
        Figures second = page.comparison().after().totals();
        long gain = second.entered() - first.entered();
        String people = gain == 0
                ? say("progress.compare.gain.none")
                : show.count(Math.abs(gain), gain > 0 ? "progress.compare.gain.more" : "progress.compare.gain.less");
        String share = second.isMeasured() && first.isMeasured()
                ? say("progress.compare.share", percent(first), percent(second))
                : say("progress.compare.share.one", percent(second));
        return show.count(page.days().length(), "progress.compare.days", people) + " " + share;
    }

    String total(ComparisonPage page) {
        return say(page.isNarrowed() ? "progress.total.narrowed" : "progress.total");
    }

    public String percent(Figures figures) {
        return show.percent(figures.counted(), figures.isMeasured() ? figures.expected() : 0);
    }

    /** {@code +3,4 п. п.}; nothing where one of the days has no per cent. */
    public @Nullable String points(Figures first, Figures second) {
        if (!first.isMeasured() || !second.isMeasured()) {
            return null;
        }
        long tenths = second.completion().tenths() - first.completion().tenths();
        String number = signed(tenths / 10.0);
        return tenths == 0 ? null : say("progress.compare.points", number);
    }

    @Nullable String uncounted(Figures figures) {
        return figures.uncounted() == 0 ? null : say("progress.uncounted", show.number(figures.uncounted()));
    }

    public String number(long number) {
        return show.number(number);
    }

    /** {@code +12}, {@code −3}, {@code 0}. */
    public String signed(Number number) {
        return show.signed(number);
    }

    private String group(@Nullable CompletionLine line) {
        return line == null || line.group() == null ? "" : say("progress.group.one." + line.group()).toLowerCase(Locale.ROOT);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
