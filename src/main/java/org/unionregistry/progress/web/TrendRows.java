package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.ProgrammePlan;
import org.unionregistry.progress.TrendPoint;
import org.unionregistry.shared.RussianDates;

/** The line of a {@link TrendPicture} as a table: equal steps from its first day to its last, what was and what was planned. */
final class TrendRows {
    private static final int STEPS = 40;
    private static final double WHOLE = 100;

    private TrendRows() {}

    /** Day, share entered, share planned; nothing of days to come or not kept, and no plan without a programme. */
    static List<List<@Nullable Object>> of(TrendPicture picture, List<TrendPoint> evenings, LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(picture.from(), picture.to()));
        long step = Math.max(1, Math.round((double) days / STEPS));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LocalDate at = picture.from(); at.isBefore(picture.to()); at = at.plusDays(step)) {
            rows.add(row(picture, evenings, day, at));
        }
        rows.add(row(picture, evenings, day, picture.to()));
        return rows;
    }

    private static List<@Nullable Object> row(TrendPicture picture, List<TrendPoint> evenings, LocalDate day, LocalDate at) {
        ProgrammePlan way = picture.way();
        return Arrays.asList(
                RussianDates.text(at),
                at.isAfter(day) ? null : reached(evenings, at),
                way == null || at.isBefore(way.corners().get(0).day()) ? null : way.at(at) / WHOLE);
    }

    /** Nothing is known of evenings before the first one kept; that is not nothing entered. */
    private static @Nullable Double reached(List<TrendPoint> evenings, LocalDate at) {
        return evenings.stream().filter(one -> !one.day().isAfter(at)).reduce((one, later) -> later).map(one -> one.percent() / WHOLE).orElse(null);
    }
}
