package org.unionregistry.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What there is to say about a row.
 *
 * @param column its place in the row, from 0; none when it concerns the whole row
 * @param key of the words
 */
record RowNote(Weight weight, @Nullable Integer column, String key, List<String> arguments) {

    /** What follows for the row. */
    enum Weight {
        /** Cannot be entered. */
        PROBLEM,
        /** Waits for a decision. */
        QUESTION,
        /** Is left out. */
        SKIP
    }

    static RowNote problem(@Nullable Integer column, String key, Object... arguments) {
        return new RowNote(Weight.PROBLEM, column, key, strings(arguments));
    }

    static RowNote problem(@Nullable Integer column, Refusal refusal) {
        return problem(column, refusal.key(), refusal.arguments());
    }

    static RowNote question(String key, Object... arguments) {
        return new RowNote(Weight.QUESTION, null, key, strings(arguments));
    }

    static RowNote skip(String key, Object... arguments) {
        return new RowNote(Weight.SKIP, null, key, strings(arguments));
    }

    /** The heaviest note decides: what is left out needs no mending, what has to be mended needs no decision. */
    static RowStatus statusFor(List<RowNote> notes) {
        if (notes.stream().anyMatch(note -> note.weight == Weight.SKIP)) {
            return RowStatus.SKIPPED;
        }
        if (notes.stream().anyMatch(note -> note.weight == Weight.PROBLEM)) {
            return RowStatus.BAD;
        }
        return notes.isEmpty() ? RowStatus.GOOD : RowStatus.WAITING;
    }

    private static List<String> strings(Object... arguments) {
        return Arrays.stream(arguments).map(RowNote::string).toList();
    }

    /** Thousands apart, as the page shows numbers. */
    private static String string(Object argument) {
        return argument instanceof Number number
                ? String.format(Locale.ROOT, "%,d", number.longValue()).replace(',', '\u00a0')
                : String.valueOf(argument);
    }
}
