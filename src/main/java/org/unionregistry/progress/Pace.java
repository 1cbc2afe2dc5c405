package org.unionregistry.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of those declared were entered week by week. Whoever joined or left meanwhile is in the number of members and
 * in the expected one alike and so makes no pace.
 *
 * @param weekly people per week, the last week first
 */
public record Pace(List<Long> weekly) {
    /** So many weeks are looked at. */
    public static final int WEEKS = 4;

    public static final Pace NONE = new Pace(List.of(0L, 0L, 0L, 0L));

    /**
     * From what was done by the evenings a week apart.
     *
     * @param done the last evening first, one more of them than weeks
     */
    static Pace between(List<Long> done) {
        List<Long> weekly = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            weekly.add(done.get(week) - done.get(week + 1));
        }
        return new Pace(List.copyOf(weekly));
    }

    /** Of the declared, how many are not missing: joins and departures since the headcount change nothing, nor do those above. */
    static long done(Figures figures) {
        return figures.declared() - figures.missing();
    }

    public long lastWeek() {
        return weekly.get(0);
    }

    /** People per week. */
    public double mean() {
        return (double) sum() / WEEKS;
    }

    public long sum() {
        return weekly.stream().mapToLong(Long::longValue).sum();
    }

    /** Of one week; never less than that of people who come one by one, or four quiet weeks would promise too much. */
    double variance() {
        double mean = mean();
        double squares = weekly.stream().mapToDouble(week -> (week - mean) * (week - mean)).sum();
        return Math.max(squares / (WEEKS - 1), Math.abs(mean));
    }
}
