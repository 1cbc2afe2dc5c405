package org.unionregistry.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A completion table: judged, ordered, summed up. The page and the workbook are both made of it.
 *
 * @param lines  those that are shown, in order
 * @param direct the primaries directly under a region, in one line after all others, where they are shown
 * @param totals summed up from what is shown
 * @param counts organisations of each group, shown or not
 * @param share  over all organisations, shown or not
 * @param late   how many organisations enter changes late, shown or not
 */
public record CompletionTable(
        List<CompletionLine> lines,
        @Nullable CompletionLine direct,
        Figures totals,
        Map<CompletionGroup, Integer> counts,
        SuccessShare share,
        int late) {

    /** @param rows in the order of names */
    static CompletionTable of(
            List<CompletionRow> rows, @Nullable CompletionGroup only, CompletionSort sort, ProgressProperties settings) {
        List<CompletionLine> all = rows.stream().map(row -> CompletionLine.of(row, settings)).toList();
        List<CompletionLine> organizations = all.stream().filter(line -> !line.row().isDirect()).toList();
        CompletionLine direct = only != null
                ? null
                : all.stream().filter(line -> line.row().isDirect()).findFirst().orElse(null);
        List<CompletionLine> shown = organizations.stream()
                .filter(line -> only == null || line.group() == only)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        sort.apply(shown);
        return new CompletionTable(
                shown, direct, totals(shown, direct), counts(organizations), SuccessShare.of(organizations), late(organizations));
    }

    /** Nothing to show at all: no organisation stood here on that day. */
    public boolean isEmpty() {
        return lines.isEmpty() && direct == null;
    }

    /** Every shown line, the one of the direct primaries last. */
    public List<CompletionLine> all() {
        List<CompletionLine> all = new ArrayList<>(lines);
        if (direct != null) {
            all.add(direct);
        }
        return Collections.unmodifiableList(all);
    }

    private static Figures totals(List<CompletionLine> lines, @Nullable CompletionLine direct) {
        Figures sum = lines.stream().map(CompletionLine::figures).reduce(Figures.NONE, Figures::plus);
        return direct == null ? sum : sum.plus(direct.figures());
    }

    private static Map<CompletionGroup, Integer> counts(List<CompletionLine> lines) {
        Map<CompletionGroup, Integer> counts = new EnumMap<>(CompletionGroup.class);
        for (CompletionGroup group : CompletionGroup.values()) {
            counts.put(group, 0);
        }
        lines.forEach(line -> counts.merge(Objects.requireNonNull(line.group()), 1, Integer::sum));
        return counts;
    }

    private static int late(List<CompletionLine> lines) {
        return (int) lines.stream().filter(CompletionLine::late).count();
    }
}
