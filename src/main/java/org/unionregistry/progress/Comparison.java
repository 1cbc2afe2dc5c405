package org.unionregistry.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * The completion tables of two days beside each other.
 *
 * @param lines  every organisation of either day, by movement, of one movement the greatest gain first
 * @param direct the primaries directly under a region, outside the groups; none where there are none on either day
 * @param before the table of the first day
 * @param after  the table of the second day
 */
public record Comparison(
        List<ComparedLine> lines, @Nullable ComparedLine direct, CompletionTable before, CompletionTable after) {

    static Comparison of(CompletionTable before, CompletionTable after) {
        Map<OrganizationId, CompletionLine> first = new LinkedHashMap<>();
        before.lines().forEach(line -> first.put(Objects.requireNonNull(line.row().id()), line));
        List<ComparedLine> lines = new ArrayList<>();
        after.lines().forEach(line -> lines.add(new ComparedLine(first.remove(line.row().id()), line)));
        first.values().forEach(gone -> lines.add(new ComparedLine(gone, null)));
        lines.sort(Comparator.comparing(ComparedLine::movement).thenComparing(Comparator.comparingLong(ComparedLine::gain).reversed()));
        boolean direct = before.direct() != null || after.direct() != null;
        return new Comparison(lines, direct ? new ComparedLine(before.direct(), after.direct()) : null, before, after);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && direct == null;
    }

    /** Those of one movement, or all of them with the direct primaries last. */
    public List<ComparedLine> shown(@Nullable Movement only) {
        List<ComparedLine> shown = new ArrayList<>();
        lines.stream().filter(line -> only == null || line.movement() == only).forEach(shown::add);
        if (only == null && direct != null) {
            shown.add(direct);
        }
        return shown;
    }

    /** How many organisations moved how; movements nobody made are missing. */
    public Map<Movement, Integer> counts() {
        Map<Movement, Integer> counts = new EnumMap<>(Movement.class);
        lines.forEach(line -> counts.merge(line.movement(), 1, Integer::sum));
        return counts;
    }

    /** From which group into which, of the organisations that stood here on both days. */
    public Map<CompletionGroup, Map<CompletionGroup, Integer>> moves() {
        Map<CompletionGroup, Map<CompletionGroup, Integer>> moves = new EnumMap<>(CompletionGroup.class);
        for (ComparedLine line : lines) {
            if (line.before() != null && line.after() != null) {
                moves.computeIfAbsent(Objects.requireNonNull(line.before().group()), from -> new EnumMap<>(CompletionGroup.class))
                        .merge(Objects.requireNonNull(line.after().group()), 1, Integer::sum);
            }
        }
        return moves;
    }
}
