package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What is said of an obstacle.
 *
 * @param note   in words; of another reason it is the reason itself
 * @param remedy what is done about it, and by whom
 * @param due    by when
 */
public record ObstacleDetails(
        ObstacleReason reason, @Nullable String note, @Nullable String remedy, @Nullable LocalDate due) {
    private static final int LONGEST = 500;
    private static final int YEARS_AHEAD = 2;

    /** What is wrong with it, each at its field. */
    public List<Refusal> problems(LocalDate today) {
        List<Refusal> problems = new ArrayList<>();
        if (reason == ObstacleReason.OTHER && note == null) {
            problems.add(new Refusal("progress.obstacle.note.missing").at("note"));
        }
        if (note != null && note.length() > LONGEST) {
            problems.add(new Refusal("progress.long", LONGEST, note.length()).at("note"));
        }
        if (remedy != null && remedy.length() > LONGEST) {
            problems.add(new Refusal("progress.long", LONGEST, remedy.length()).at("remedy"));
        }
        if (due != null && due.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(new Refusal("progress.obstacle.due.far").at("due"));
        }
        return problems;
    }

    void require(LocalDate today) {
        Refusal.throwFirst(problems(today));
    }
}
