package org.unionregistry.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many on which day, as two arrays for SQL. */
final class DatedNumbers {
    private final List<String> days = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    void add(LocalDate day, int number) {
        if (number != 0) {
            days.add(day.toString());
            numbers.add(number);
        }
    }

    String[] days() {
        return days.toArray(String[]::new);
    }

    int[] numbers() {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
