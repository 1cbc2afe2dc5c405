package org.unionregistry.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An organisation with what is to be expected of it. */
public record ForecastLine(CompletionLine line, Forecast forecast, ProgrammeMeasure measure) {
    /** So long nothing was entered: it is worth a word. */
    private static final int QUIET_DAYS = 14;

    /** A call is not owed by those who are closing. */
    public boolean isWorrying() {
        return !line.liquidating() && forecast.outlook().isWorrying();
    }

    /** Why somebody should call, the plainest reason first. */
    public List<CallReason> reasons(LocalDate changedOn) {
        List<CallReason> reasons = new ArrayList<>();
        if (forecast.figures().entered() == 0) {
            reasons.add(CallReason.NOBODY_ENTERED);
        } else if (measure == ProgrammeMeasure.REGISTER && ChronoUnit.DAYS.between(changedOn, forecast.day()) >= QUIET_DAYS) {
            reasons.add(CallReason.QUIET);
        } else if (forecast.outlook() == Outlook.STANDS_STILL) {
            reasons.add(CallReason.IDLE);
        }
        if (forecast.pace().lastWeek() < 0) {
            reasons.add(CallReason.FEWER);
        }
        if (forecast.outlook() == Outlook.TOO_SLOW || forecast.outlook() == Outlook.UNSURE) {
            reasons.add(CallReason.SLOW);
        }
        if (!line.row().obstacles().isEmpty()) {
            reasons.add(CallReason.OBSTACLE);
        }
        return reasons;
    }

    /** How much a call would help: the people missing, the less likely they come by themselves the more. */
    double urgency() {
        int chance = Objects.requireNonNullElse(forecast.chance(), 0);
        return isWorrying() ? forecast.missing() * (100.0 - chance) : -1;
    }
}
