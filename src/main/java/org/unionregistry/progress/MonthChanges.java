package org.unionregistry.progress;

/**
 * What was entered of what happened, in a month.
 *
 * @param late entered so many days after it happened that it counts as late
 */
public record MonthChanges(long changes, long late) {
    public static final MonthChanges NONE = new MonthChanges(0, 0);

    public MonthChanges plus(MonthChanges other) {
        return new MonthChanges(changes + other.changes, late + other.late);
    }
}
