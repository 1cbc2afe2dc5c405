package org.unionregistry.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Russians write them. Read: {@code 1.2.1980}, {@code 01/02/1980}, {@code 01021980}, {@code 1 февраля 1980 г.},
 * ISO, the serial number Excel keeps. A year of two digits is asked back, never guessed.
 */
public final class RussianDates {
    private static final List<String> MONTHS = List.of(
            "января", "февраля", "марта", "апреля", "мая", "июня",
            "июля", "августа", "сентября", "октября", "ноября", "декабря");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern YEAR_WORD = Pattern.compile(" ?(г\\.?|год|года)$");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2}) ?[./,\\- ] ?(\\d{1,2}) ?[./,\\- ] ?(\\d{1,4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) ?([а-я]{3,8})\\.? ?(\\d{1,4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ][0-9:.z]+)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})(?:[.,]\\d+)?");
    private static final Pattern TIGHT = Pattern.compile("\\d{8}");
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final int LAST_SERIAL = 73_050;

    private RussianDates() {}

    /** {@code 01.02.1980}. */
    public static String text(LocalDate date) {
        return TEXT.format(date);
    }

    /** {@code 1 февраля 1980}. */
    public static String words(LocalDate date) {
        return dayAndMonth(date) + "\u00a0" + date.getYear();
    }

    /** {@code 1 февраля}. */
    public static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + "\u00a0" + MONTHS.get(date.getMonthValue() - 1);
    }

    /** @throws Refusal in words, when it is not a date or its century is in doubt */
    public static LocalDate parse(String typed) {
        String text = BLANKS.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        text = YEAR_WORD.matcher(text).replaceFirst("");
        if (text.isEmpty()) {
            throw new Refusal("shared.date.missing");
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(typed, iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(typed, numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return date(typed, words.group(1), String.valueOf(month(typed, words.group(2))), words.group(3));
        }
        return TIGHT.matcher(text).matches() ? tight(typed, text) : serial(typed, text);
    }

    private static LocalDate tight(String typed, String digits) {
        int year = Integer.parseInt(digits.substring(4));
        return year >= EARLIEST && year <= LATEST
                ? date(typed, digits.substring(0, 2), digits.substring(2, 4), digits.substring(4))
                : date(typed, digits.substring(6), digits.substring(4, 6), digits.substring(0, 4));
    }

    private static LocalDate serial(String typed, String text) {
        Matcher serial = SERIAL.matcher(text);
        if (!serial.matches()) {
            throw new Refusal("shared.date.unreadable", typed);
        }
        int days = Integer.parseInt(serial.group(1));
        if (days <= LATEST) {
            throw new Refusal("shared.date.yearOnly", typed);
        }
        if (days > LAST_SERIAL) {
            throw new Refusal("shared.date.unreadable", typed);
        }
        return EXCEL_ZERO.plusDays(days);
    }

    private static LocalDate date(String typed, String day, String month, String year) {
        if (year.length() == 2) {
            String start = String.format("%02d.%02d.", Integer.parseInt(day), Integer.parseInt(month));
            throw new Refusal("shared.date.century", start + "19" + year, start + "20" + year);
        }
        if (year.length() != 4) {
            throw new Refusal("shared.date.unreadable", typed);
        }
        int number = Integer.parseInt(year);
        if (number < EARLIEST || number > LATEST) {
            throw new Refusal("shared.date.year", year);
        }
        try {
            return LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new Refusal("shared.date.impossible", typed);
        }
    }

    private static int month(String typed, String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word.substring(0, 3)) || word.startsWith("май") && i == 4) {
                return i + 1;
            }
        }
        throw new Refusal("shared.date.unreadable", typed);
    }
}
