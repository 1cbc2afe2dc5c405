package org.unionregistry.notification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What a rule says.
 *
 * @param threshold per cent, days or months, see {@link ReminderKind}
 * @param daysBefore the deadline, from when on those behind are reminded; of the other kinds none
 * @param repeatDays after which somebody may be reminded of the same again
 */
public record ReminderDetails(ReminderKind kind, int threshold, @Nullable Integer daysBefore, int repeatDays) {
    public static final int MOST_DAYS = 365;

    /** What is wrong with it, each at its field. */
    public List<Refusal> problems() {
        List<Refusal> problems = new ArrayList<>();
        range(problems, threshold, kind.most(), "threshold");
        range(problems, repeatDays, MOST_DAYS, "repeatDays");
        if (kind == ReminderKind.BEHIND) {
            range(problems, daysBefore == null ? 0 : daysBefore, MOST_DAYS, "daysBefore");
        }
        return problems;
    }

    private static void range(List<Refusal> problems, int number, int most, String field) {
        if (number < 1 || number > most) {
            problems.add(new Refusal("notification.number.range", most).at(field));
        }
    }
}
