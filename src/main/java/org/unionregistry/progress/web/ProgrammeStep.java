package org.unionregistry.progress.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.ProgrammeStage;
import org.unionregistry.progress.TrendPoint;

/**
 * A stage of a programme, and whether it was reached.
 *
 * @param reached on its last evening, or on the last one there is while it runs
 */
record ProgrammeStep(ProgrammeStage stage, Standing standing, @Nullable TrendPoint reached) {

    /** How a stage stands. */
    enum Standing {
        REACHED,
        MISSED,
        RUNNING,
        AHEAD
    }

    static ProgrammeStep of(ProgrammeStage stage, @Nullable ProgrammeStage running, LocalDate lastKept, @Nullable TrendPoint reached) {
        if (reached != null && reached.percent() >= stage.goal() && !stage.due().isAfter(lastKept)) {
            return new ProgrammeStep(stage, Standing.REACHED, reached);
        }
        if (stage.equals(running)) {
            return new ProgrammeStep(stage, Standing.RUNNING, reached);
        }
        return stage.due().isAfter(lastKept)
                ? new ProgrammeStep(stage, Standing.AHEAD, null)
                : new ProgrammeStep(stage, Standing.MISSED, reached);
    }
}
