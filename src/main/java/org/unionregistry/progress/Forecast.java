package org.unionregistry.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an organisation will have entered all, and whether by the deadline, if it goes on as in the last weeks.
 *
 * @param day of which the figures are
 * @param due the deadline; none where nobody set one
 */
public record Forecast(Figures figures, Pace pace, LocalDate day, @Nullable LocalDate due) {
    private static final double WEEK = 7;
    /** Further ahead nobody plans; it reads as never. */
    private static final int MOST_DAYS = 3_660;

    /** People still to be entered. */
    public long missing() {
        return figures.missing();
    }

    public boolean isDone() {
        return figures.isDone();
    }

    /** The day on which nobody will be missing; none at a standstill. */
    public @Nullable LocalDate finish() {
        if (!figures.isMeasured()) {
            return null;
        }
        if (isDone()) {
            return day;
        }
        double days = Math.ceil(missing() / pace.mean() * WEEK);
        return pace.mean() <= 0 || days > MOST_DAYS ? null : day.plusDays((long) days);
    }

    /** People per week from now on to be in time; none without a deadline, after it, or with nothing left to do. */
    public @Nullable Double needed() {
        double weeks = weeksLeft();
        return !figures.isMeasured() || isDone() || weeks <= 0 ? null : missing() / weeks;
    }

    /**
     * Chance in per cent to be in time, see {@link Chance}.
     *
     * @return none without a deadline or a headcount
     */
    public @Nullable Integer chance() {
        double weeks = weeksLeft();
        if (due == null || !figures.isMeasured()) {
            return null;
        }
        if (isDone()) {
            return 100;
        }
        if (weeks <= 0 || pace.mean() <= 0) {
            return 0;
        }
        return Chance.of(missing(), weeks, pace);
    }

    /** Per cent of the expected to be entered at the deadline; none without a deadline ahead or without a headcount. */
    public @Nullable Double reached() {
        double weeks = weeksLeft();
        return !figures.isMeasured() || weeks <= 0
                ? null
                : Math.min(100, (figures.counted() + pace.mean() * weeks) * 100 / figures.expected());
    }

    public Outlook outlook() {
        Integer chance = chance();
        if (!figures.isMeasured()) {
            return Outlook.NOT_ASSESSED;
        }
        if (isDone()) {
            return Outlook.DONE;
        }
        if (chance == null) {
            return pace.mean() > 0 ? Outlook.OPEN : Outlook.STANDS_STILL;
        }
        if (pace.mean() <= 0) {
            return Outlook.STANDS_STILL;
        }
        return Outlook.of(chance);
    }

    private double weeksLeft() {
        return due == null ? 0 : ChronoUnit.DAYS.between(day, due) / WEEK;
    }
}
