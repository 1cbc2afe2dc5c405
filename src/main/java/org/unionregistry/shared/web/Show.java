package org.unionregistry.shared.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Percent;
import org.unionregistry.shared.PhoneNumber;
import org.unionregistry.shared.Plural;
import org.unionregistry.shared.RussianDates;

/** {@code #show} of the templates: dates, numbers, shares and choices as people read them; nothing reads as {@code -}. */
@Component
public class Show {
    private static final String NOTHING = "-";
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter RUSSIAN_MONTH =
            DateTimeFormatter.ofPattern("LLLL\u00a0yyyy", Locale.forLanguageTag("ru"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DecimalFormat ENGLISH_NUMBER = numbers(',', '.');
    private static final DecimalFormat RUSSIAN_NUMBER = numbers('\u00a0', ',');
    private final Clock clock;
    private final MessageSource messages;

    Show(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** {@code 01.02.1980}. */
    public String date(@Nullable LocalDate date) {
        return date == null ? NOTHING : RussianDates.text(date);
    }

    /** {@code 1 февраля 1980}. */
    public String words(@Nullable LocalDate date) {
        if (date == null) {
            return NOTHING;
        }
        return english() ? ENGLISH_DAY.format(date) + " " + date.getYear() : RussianDates.words(date);
    }

    /** {@code октябрь 2026}. */
    public String month(@Nullable YearMonth month) {
        if (month == null) {
            return NOTHING;
        }
        return english() ? ENGLISH_MONTH.format(month) : RUSSIAN_MONTH.format(month);
    }

    /** {@code сегодня в 14:05}, {@code вчера в 9:10}, {@code 3 мая в 10:00}, {@code 03.05.2019, 10:00}. */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return NOTHING;
        }
        ZonedDateTime then = moment.atZone(clock.getZone());
        LocalDate day = then.toLocalDate();
        LocalDate today = LocalDate.now(clock);
        String time = TIME.format(then);
        if (day.equals(today)) {
            return say("shared.moment.today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return say("shared.moment.yesterday", time);
        }
        if (day.getYear() == today.getYear()) {
            return say("shared.moment.thisYear", english() ? ENGLISH_DAY.format(day) : RussianDates.dayAndMonth(day), time);
        }
        return RussianDates.text(day) + ", " + time;
    }

    /** {@code 60 000}, with spaces that do not break and that Excel takes for a number when pasted. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return NOTHING;
        }
        // Not safe for several threads, and slow to make anew for each of the hundreds of numbers of a table.
        return ((DecimalFormat) (english() ? ENGLISH_NUMBER : RUSSIAN_NUMBER).clone()).format(number);
    }

    /** {@code +12}, {@code −3}, {@code 0}. */
    public String signed(Number number) {
        double value = number.doubleValue();
        return value == 0 ? "0" : (value > 0 ? "+" : "\u2212") + number(Math.abs(value));
    }

    /** {@code 46,0}: always with a tenth, so that a column of them is of one kind. */
    public String decimal(double number) {
        DecimalFormat format = (DecimalFormat) (english() ? ENGLISH_NUMBER : RUSSIAN_NUMBER).clone();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** {@code 93,9 %} by the rules of {@link Percent}. */
    public String percent(@Nullable Number numerator, @Nullable Number denominator) {
        if (numerator == null || denominator == null) {
            return NOTHING;
        }
        String text = Percent.of(numerator.longValue(), denominator.longValue()).text();
        return english() ? text.replace(',', '.').replace("\u00a0", "") : text;
    }

    /** Width of a bar, {@code 93.9%}: full at most, empty where there is no share. */
    public String barWidth(@Nullable Number numerator, @Nullable Number denominator) {
        if (numerator == null || denominator == null) {
            return "0%";
        }
        Percent share = Percent.of(numerator.longValue(), denominator.longValue());
        long tenths = share.exists() ? Math.max(0, Math.min(1000, share.tenths())) : 0;
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    /** {@code 31 из 33}. */
    public String of(@Nullable Number part, @Nullable Number whole) {
        return say("shared.of", number(part), number(whole));
    }

    /** The form of the message {@code {0} член|{0} члена|{0} членов} that the number asks for; {1} and on are the others. */
    public String count(@Nullable Number number, String messageKey, Object... others) {
        long value = number == null ? 0 : number.longValue();
        Object[] arguments = Stream.concat(Stream.of(number(value)), Arrays.stream(others)).toArray();
        String[] forms = say(messageKey, arguments).split("\\|");
        Plural plural = english() ? Plural.english(value) : Plural.russian(value);
        return forms[Math.min(plural.ordinal(), forms.length - 1)];
    }

    /** {@code +7 912 345-67-89}; what is no number is shown as it was typed. */
    public String phone(@Nullable String phone) {
        return phone == null || phone.isBlank() ? NOTHING : PhoneNumber.shown(phone);
    }

    public GroupLook group(String code) {
        return GroupLook.of(code);
    }

    /** Options from enum constants (an array or a collection): the words of {@code WORKER} are the message {@code prefix.WORKER}. */
    public List<Choice> choices(Object constants, String prefix) {
        Collection<?> values = constants instanceof Collection<?> collection ? collection : Arrays.asList((Object[]) constants);
        return values.stream()
                .map(value -> value instanceof Enum<?> constant ? constant.name() : value.toString())
                .map(value -> new Choice(value, say(prefix + "." + value)))
                .toList();
    }

    /** A text by its key, for pages that put their words together. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static DecimalFormat numbers(char grouping, char decimal) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(grouping);
        signs.setDecimalSeparator(decimal);
        return new DecimalFormat("#,##0.##", signs);
    }

    private static boolean english() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
