package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where days and per cents stand in the box of a {@link TrendPicture}. */
record TrendScale(LocalDate from, LocalDate to) {
    private static final double LEFT = 44;
    private static final double WIDTH = 660;
    private static final double TOP = 14;
    private static final double HEIGHT = 190;

    double x(LocalDate day) {
        double all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return LEFT + WIDTH * ChronoUnit.DAYS.between(from, day) / all;
    }

    /** {@code x,y}; per cents above a hundred stay at the upper edge. */
    String at(LocalDate day, double percent) {
        double y = TOP + HEIGHT * (1 - Math.max(0, Math.min(100, percent)) / 100);
        return String.format(Locale.ROOT, "%.1f,%.1f", x(day), y);
    }
}
