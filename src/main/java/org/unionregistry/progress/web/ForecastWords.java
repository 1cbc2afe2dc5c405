package org.unionregistry.progress.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.Forecast;
import org.unionregistry.progress.ForecastLine;
import org.unionregistry.progress.Outlook;
import org.unionregistry.shared.web.Show;

/** {@code @forecastWords}: puts forecasts into words. */
@Component
public class ForecastWords {
    private static final String NOTHING = "-";
    private final MessageSource messages;
    private final Show show;
    private final ComparisonWords figures;
    private final CompletionWords words;
    private final CallWords calls;

    ForecastWords(MessageSource messages, Show show, ComparisonWords figures, CompletionWords words, CallWords calls) {
        this.messages = messages;
        this.show = show;
        this.figures = figures;
        this.words = words;
        this.calls = calls;
    }

    String name(ForecastLine line) {
        return words.name(line.line().row());
    }

    @Nullable String chair(ForecastLine line) {
        return line.line().row().chair();
    }

    String total() {
        return say("progress.total");
    }

    String percent(Forecast forecast) {
        return figures.percent(forecast.figures());
    }

    String missing(Forecast forecast) {
        return forecast.figures().isMeasured() ? show.number(forecast.missing()) : NOTHING;
    }

    String signed(long number) {
        return show.signed(number);
    }

    /** People per week, of the last four. */
    String pace(Forecast forecast) {
        return show.number(Math.round(forecast.pace().mean() * 10) / 10.0);
    }

    String needed(Forecast forecast) {
        Double needed = forecast.needed();
        return needed == null ? NOTHING : show.number(Math.ceil(needed * 10) / 10.0);
    }

    String finish(Forecast forecast, String suffix) {
        if (forecast.isDone()) {
            return say("progress.forecast.done" + suffix);
        }
        LocalDate finish = forecast.finish();
        return finish == null ? NOTHING : show.date(finish);
    }

    String chance(Forecast forecast) {
        Integer chance = forecast.chance();
        return chance == null ? NOTHING : chance + "\u00a0%";
    }

    String outlook(ForecastLine line) {
        return say(line.line().liquidating() ? "progress.liquidating" : "progress.outlook." + line.forecast().outlook() + (isAlike(line.forecast().outlook()) ? "" : line.measure().suffix()));
    }

    /** What many organisations are to be expected to do. */
    public String many(Outlook outlook, ForecastPage page) {
        return say("progress.outlook.many." + outlook + (isAlike(outlook) ? "" : page.suffix()));
    }

    /** Said in the same words, whatever is counted. */
    private static boolean isAlike(Outlook outlook) {
        return outlook != Outlook.OPEN && outlook != Outlook.DONE && outlook != Outlook.NOT_ASSESSED;
    }

    /** The kind of a badge. */
    String look(ForecastLine line) {
        if (line.line().liquidating()) {
            return "muted";
        }
        return switch (line.forecast().outlook()) {
            case STANDS_STILL, TOO_SLOW -> "bad";
            case UNSURE -> "warn";
            case DONE, ON_TRACK -> "good";
            default -> "muted";
        };
    }

    /** Why a call is worth it; nothing where none is. */
    @Nullable String reasons(ForecastLine line) {
        return calls.reasons(line);
    }

    /** {@code До срока 59 дней. Чтобы успеть, нужно вносить по 2 049 человек в неделю, сейчас вносят по 812.} */
    public String summary(ForecastPage page) {
        Forecast total = page.table().total();
        if (!total.figures().isMeasured()) {
            return say("progress.forecast.summary.unmeasured" + page.suffix());
        }
        if (total.isDone()) {
            return say("progress.forecast.summary.done" + page.suffix());
        }
        Double needed = total.needed();
        String now = say("progress.forecast.summary.now" + page.suffix(), show.number(total.missing()), pace(total));
        if (page.programme() == null) {
            return now;
        }
        return needed == null
                ? say("progress.forecast.summary.over" + page.suffix(), show.number(total.missing()))
                : show.count(page.programme().daysLeft(page.day()), "progress.forecast.summary.left") + " " + now + " "
                        + say("progress.forecast.summary.needed", show.number(Math.ceil(needed * 10) / 10.0));
    }

    /** What the picture shows, for those who do not see it. */
    public String picture(ForecastPage page) {
        Forecast total = page.table().total();
        TrendPicture trend = page.trend();
        String now = say("progress.forecast.picture.now" + page.suffix(), show.words(page.day()), figures.percent(total.figures()));
        String plan = trend.planned() == null ? "" : " " + say("progress.forecast.picture.plan", show.decimal(rounded(trend.planned())));
        String ahead = trend.reached() == null || total.missing() == 0
                ? ""
                : " " + say("progress.forecast.picture.ahead" + page.suffix(), show.words(trend.to()), show.decimal(rounded(trend.reached())));
        return now + plan + ahead;
    }

    private static double rounded(double percent) {
        long tenths = Math.round(percent * 10);
        return Math.min(tenths, percent < 100 ? 999 : 1000) / 10.0;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
