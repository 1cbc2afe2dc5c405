package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What a mark says.
 *
 * @param due by when a measure is to be taken, or when it will be looked into again; praise has no such day
 */
public record RankingMarkDetails(RankingMarkKind kind, String words, @Nullable LocalDate due) {
    private static final int LONGEST = 500;
    private static final int YEARS_AHEAD = 2;

    /** What is wrong with it, each at its field. */
    public List<Refusal> problems(LocalDate today) {
        List<Refusal> problems = new ArrayList<>();
        if (words.isBlank()) {
            problems.add(new Refusal(kind == RankingMarkKind.CONTROL ? "progress.ranking.control.words.missing" : "progress.ranking.words.missing").at("words"));
        }
        if (words.length() > LONGEST) {
            problems.add(new Refusal("progress.long", LONGEST, words.length()).at("words"));
        }
        if (due != null && kind == RankingMarkKind.PRAISE) {
            problems.add(new Refusal("progress.ranking.due.praise").at("due"));
        } else if (due != null && due.isBefore(today)) {
            problems.add(new Refusal("progress.ranking.due.past").at("due"));
        } else if (due != null && due.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(new Refusal("progress.obstacle.due.far").at("due"));
        }
        return problems;
    }
}
