package org.unionregistry.shared;

import java.time.YearMonth;
import java.util.List;

/** Months as Russians name them when they stand by themselves: {@code октябрь 2026}. */
public final class RussianMonths {
    private static final List<String> NAMES = List.of(
            "январь", "февраль", "март", "апрель", "май", "июнь",
            "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь");

    private RussianMonths() {}

    public static String words(YearMonth month) {
        return NAMES.get(month.getMonthValue() - 1) + "\u00a0" + month.getYear();
    }
}
