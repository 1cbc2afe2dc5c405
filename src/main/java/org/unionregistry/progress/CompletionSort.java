package org.unionregistry.progress;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By what and which way the rows are ordered; in a URL the name of the column, with a minus for the other way round.
 * Whatever the order, rows without the value come last, and equal ones stay in the order of names.
 */
public record CompletionSort(Column column, boolean descending) {
    /** The worst first: those who work hard are not hidden behind those who have finished. */
    public static final CompletionSort WORST_FIRST = new CompletionSort(Column.PERCENT, false);

    /** As the database answers them. */
    static final CompletionSort BY_NAME = new CompletionSort(Column.NAME, false);

    /** What a table can be ordered by. */
    public enum Column {
        NAME(null),
        DISTRICT(line -> line.row().districtName()),
        PRIMARIES(line -> line.figures().primaries()),
        DECLARED(line -> line.figures().declared()),
        EXPECTED(line -> line.figures().expected()),
        ENTERED(line -> line.figures().entered()),
        PERCENT(Column::share),
        RECORDS(line -> line.figures().completeRecords()),
        CARDS(line -> line.figures().cards()),
        CHANGED(line -> line.figures().changedAt());

        private final @Nullable Function<CompletionLine, @Nullable Object> value;

        Column(@Nullable Function<CompletionLine, @Nullable Object> value) {
            this.value = value;
        }

        private static @Nullable Object share(CompletionLine line) {
            Figures figures = line.figures();
            return figures.isMeasured() ? (double) figures.counted() / figures.expected() : null;
        }
    }

    /** Reads a URL; anything unknown is the worst first. */
    public static CompletionSort of(@Nullable String text) {
        if (text == null) {
            return WORST_FIRST;
        }
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        for (Column column : Column.values()) {
            if (column.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new CompletionSort(column, descending);
            }
        }
        return WORST_FIRST;
    }

    /** The word for a URL. */
    public String word() {
        return (descending ? "-" : "") + column.name().toLowerCase(Locale.ROOT);
    }

    /** What a click on the heading of a column asks for: figures the greatest first, then the other way round. */
    public CompletionSort toggled(Column clicked) {
        boolean words = clicked == Column.NAME || clicked == Column.DISTRICT || clicked == Column.PERCENT;
        return new CompletionSort(clicked, column == clicked ? !descending : !words);
    }

    /**
     * Orders lines that come in the order of names. Being closed is no reproach: by per cent such organisations stand
     * after all others; of two equally bad ones the one that lacks more people is the worse.
     */
    void apply(List<CompletionLine> lines) {
        if (column.value == null) {
            if (descending) {
                Collections.reverse(lines);
            }
            return;
        }
        Comparator<CompletionLine> order = byValue(column.value);
        if (column == Column.PERCENT) {
            Comparator<CompletionLine> worse = Comparator.comparingLong(line -> -line.figures().missing());
            order = Comparator.comparing(CompletionLine::liquidating).thenComparing(order).thenComparing(worse);
        }
        lines.sort(order);
    }

    @SuppressWarnings("unchecked")
    private Comparator<CompletionLine> byValue(Function<CompletionLine, @Nullable Object> value) {
        return (one, other) -> {
            Object left = value.apply(one);
            Object right = value.apply(other);
            if (left == null || right == null) {
                return Boolean.compare(left == null, right == null);
            }
            int order = ((Comparable<Object>) left).compareTo(right);
            return descending ? -order : order;
        };
    }
}
