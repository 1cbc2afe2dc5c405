package org.unionregistry.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How much should be entered on which day: in straight lines from what was on the first day over the stages to all on
 * the last.
 *
 * @param corners the days on which the line bends, in order, its first and last among them
 */
public record ProgrammePlan(List<PlanCorner> corners) {

    /** @param start per cent entered on the first day */
    public static ProgrammePlan of(ProgrammeRow programme, double start) {
        List<PlanCorner> corners = new ArrayList<>();
        corners.add(new PlanCorner(programme.begins(), start));
        for (ProgrammeStage stage : programme.stages()) {
            if (stage.due().isBefore(programme.due())) {
                // Where more was there from the beginning, nobody plans to lose it.
                corners.add(new PlanCorner(stage.due(), Math.max(start, stage.goal())));
            }
        }
        corners.add(new PlanCorner(programme.due(), ProgrammeStage.ALL));
        return new ProgrammePlan(List.copyOf(corners));
    }

    /** Per cent wanted by the day. */
    public double at(LocalDate day) {
        PlanCorner before = corners.get(0);
        for (PlanCorner corner : corners) {
            if (corner.day().isAfter(day)) {
                double share = (double) ChronoUnit.DAYS.between(before.day(), day) / ChronoUnit.DAYS.between(before.day(), corner.day());
                return before.percent() + (corner.percent() - before.percent()) * Math.max(0, share);
            }
            before = corner;
        }
        return before.percent();
    }
}
