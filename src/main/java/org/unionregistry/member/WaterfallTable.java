package org.unionregistry.member;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The waterfall of a part of the tree and, in the same columns, of the organisations below it.
 *
 * @param rows by name; without those of which nothing is to be told
 * @param events how many there are of each kind: more than their sum where some add and some take
 */
public record WaterfallTable(Waterfall total, List<Waterfall> rows, Map<Change, Integer> events) {

    public int events(Change change) {
        return events.getOrDefault(change, 0);
    }

    /** How many mistakes were entered and taken back within the period. */
    public int cancelled() {
        return events(Change.CANCELLED) / 2;
    }

    /** How many people moved between registers of the part. */
    public int within() {
        return events(Change.WITHIN) / 2;
    }

    /** Columns in which anything stands in any row. */
    public List<Change> columns() {
        return Arrays.stream(Change.values()).filter(one -> rows.stream().anyMatch(row -> row.of(one) != 0)).toList();
    }
}
