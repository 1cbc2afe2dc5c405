package org.unionregistry.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What is said of a session.
 *
 * @param place a room, or the address of a meeting in the net
 * @param note what to bring, what it is about
 */
public record TrainingDetails(String title, LocalDate heldOn, @Nullable LocalTime begins, String place, @Nullable String note) {
    private static final int LONGEST = 300;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_YEARS = 2;
    private static final int MOST_YEARS_BACK = 10;

    /** What is wrong with it, each at its field; what was held long ago may still be written down. */
    public List<Refusal> problems(LocalDate today) {
        List<Refusal> problems = new ArrayList<>();
        length(problems, title, LONGEST, "title");
        length(problems, place, LONGEST, "place");
        length(problems, note, LONGEST_NOTE, "note");
        if (heldOn.isAfter(today.plusYears(MOST_YEARS)) || heldOn.isBefore(today.minusYears(MOST_YEARS_BACK))) {
            problems.add(new Refusal("training.day.far").at("heldOn"));
        }
        return problems;
    }

    private static void length(List<Refusal> problems, @Nullable String text, int longest, String field) {
        if (text != null && text.length() > longest) {
            problems.add(new Refusal("training.long", longest, text.length()).at(field));
        }
    }
}
