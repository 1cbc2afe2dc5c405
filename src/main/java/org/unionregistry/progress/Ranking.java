package org.unionregistry.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who does best, by a formula everybody can check; those without a headcount cannot be compared and stand last,
 * those that are closing are left out, and whoever is alone has no place.
 */
public record Ranking(List<RankingLine> lines) {

    public static Ranking of(CompletionTable table) {
        List<RankingLine> sorted = table.lines().stream()
                .filter(line -> !line.liquidating())
                .map(line -> new RankingLine(line, null, RankingScore.of(line)))
                .sorted(Comparator.comparing((RankingLine line) -> !line.line().figures().isMeasured())
                        .thenComparing(line -> -line.score().tenths()))
                .toList();
        if (sorted.size() == 1) {
            return new Ranking(sorted);
        }
        List<RankingLine> placed = new ArrayList<>();
        for (RankingLine one : sorted) {
            placed.add(one.line().figures().isMeasured() ? new RankingLine(one.line(), place(placed, one), one.score()) : one);
        }
        return new Ranking(List.copyOf(placed));
    }

    private static int place(List<RankingLine> before, RankingLine one) {
        RankingLine last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.place() != null && last.score().tenths() == one.score().tenths() ? last.place() : before.size() + 1;
    }
}
