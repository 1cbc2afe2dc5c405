package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.Forecast;
import org.unionregistry.progress.ProgrammePlan;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.progress.TrendPoint;

/**
 * Completion over time as a line, in a box of 720 by 240: what was, what the plan wants and where the pace of the last weeks leads.
 *
 * @param past points of the line that was
 * @param plan points of the plan; none without a programme
 * @param ahead points of the line that may be; none without a programme or after its deadline
 * @param way the plan itself; none without a programme
 * @param planned per cent the plan wants by the day
 * @param reached per cent to be expected at the deadline
 */
public record TrendPicture(
        LocalDate from,
        LocalDate to,
        String past,
        @Nullable String plan,
        @Nullable String ahead,
        double dayAt,
        @Nullable ProgrammePlan way,
        @Nullable Double planned,
        @Nullable Double reached) {
    private static final int WITHOUT_PROGRAMME = 182;
    private static final int MOST_POINTS = 120;

    /** The first day of the picture. */
    static LocalDate from(@Nullable ProgrammeRow programme, LocalDate day) {
        return programme == null || !programme.begins().isBefore(day) ? day.minusDays(WITHOUT_PROGRAMME) : programme.begins();
    }

    static TrendPicture of(List<TrendPoint> evenings, Forecast total, @Nullable ProgrammeRow programme) {
        LocalDate day = total.day();
        LocalDate from = from(programme, day);
        LocalDate due = programme == null ? day : programme.due();
        LocalDate to = due.isAfter(day) ? due : day;
        TrendScale scale = new TrendScale(from, to);
        List<TrendPoint> points = new ArrayList<>(thinned(evenings.stream().filter(point -> point.day().isBefore(day)).toList()));
        points.add(new TrendPoint(day, total.figures().counted(), total.figures().expected()));
        String past = points.stream().map(point -> scale.at(point.day(), point.percent())).collect(Collectors.joining(" "));
        if (programme == null) {
            return new TrendPicture(from, to, past, null, null, scale.x(day), null, null, null);
        }
        double now = points.get(points.size() - 1).percent();
        double start = programme.begins().equals(from) ? points.get(0).percent() : now;
        ProgrammePlan way = ProgrammePlan.of(programme, start);
        Double reached = total.reached();
        return new TrendPicture(
                from, to, past,
                way.corners().stream().map(corner -> scale.at(corner.day(), corner.percent())).collect(Collectors.joining(" ")),
                reached == null ? null : scale.at(day, now) + " " + scale.at(due, reached),
                scale.x(day),
                way,
                day.isBefore(programme.begins()) ? null : way.at(day),
                reached);
    }

    /** More points than pixels show nothing more. */
    private static List<TrendPoint> thinned(List<TrendPoint> all) {
        int step = all.size() / MOST_POINTS + 1;
        List<TrendPoint> some = new ArrayList<>();
        for (int at = 0; at < all.size(); at += step) {
            some.add(all.get(at));
        }
        return some;
    }
}
