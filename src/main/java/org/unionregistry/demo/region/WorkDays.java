package org.unionregistry.demo.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import java.util.Set;

/** Days on which offices work. */
final class WorkDays {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(2, 23), MonthDay.of(3, 8), MonthDay.of(5, 1), MonthDay.of(5, 9), MonthDay.of(6, 12), MonthDay.of(11, 4));
    private static final int NEW_YEAR_LASTS = 8;
    /** When teachers leave and pensioners begin: mostly in summer. */
    private static final int[] LEAVING = {4, 4, 5, 5, 6, 12, 13, 28, 8, 5, 4, 6};
    /** When newcomers join: mostly in autumn. */
    private static final int[] COMING = {4, 5, 5, 5, 4, 2, 1, 6, 34, 18, 10, 6};

    private WorkDays() {}

    static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day))
                && (day.getMonthValue() != 1 || day.getDayOfMonth() > NEW_YEAR_LASTS);
    }

    static LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static LocalDate leaving(int year, Random random) {
        return within(year, LEAVING, random);
    }

    static LocalDate coming(int year, Random random) {
        return within(year, COMING, random);
    }

    /** A day between the two, both included. */
    static LocalDate between(LocalDate first, LocalDate last, Random random) {
        long days = last.toEpochDay() - first.toEpochDay();
        LocalDate day = onOrAfter(first.plusDays(days <= 0 ? 0 : random.nextInt((int) days + 1)));
        return day.isAfter(last) ? last : day;
    }

    private static LocalDate within(int year, int[] weights, Random random) {
        int chosen = random.nextInt(100);
        int month = 1;
        while (chosen >= weights[month - 1]) {
            chosen -= weights[month - 1];
            month++;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return between(first, first.plusDays(first.lengthOfMonth() - 1), random);
    }
}
