package org.unionregistry.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An expulsion that ended a membership on that day. */
public record Expulsion(LocalDate day) {

    /** Until when nobody may admit the person again, if it still forbids it on the given day. */
    public @Nullable LocalDate barsUntil(LocalDate today) {
        LocalDate until = ReturnWay.readmissibleAfter(day);
        return until.isAfter(today) ? until : null;
    }
}
