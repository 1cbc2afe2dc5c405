package org.unionregistry.progress.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.progress.ObstacleDetails;
import org.unionregistry.progress.ObstacleId;
import org.unionregistry.progress.ObstacleReason;
import org.unionregistry.progress.ObstacleRow;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/**
 * What the pages about an obstacle send.
 *
 * @param id of the obstacle to be; sent twice, it is one
 * @param version of the obstacle the user saw
 * @param day on which it was overcome, on the page that closes it
 */
record ObstacleForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String remedy,
        @Nullable String due,
        @Nullable String day) {

    static ObstacleForm empty() {
        return new ObstacleForm(ObstacleId.next().toString(), null, null, null, null, null, null);
    }

    static ObstacleForm of(ObstacleRow row, LocalDate today) {
        return new ObstacleForm(
                row.id().toString(), String.valueOf(row.version()), row.reason().name(), row.note(), row.remedy(),
                row.due() == null ? null : RussianDates.text(row.due()), RussianDates.text(today));
    }

    ObstacleId key() {
        return ObstacleId.of(id == null ? "" : id);
    }

    long seen() {
        return Typed.number(version);
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable ObstacleDetails details(LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        ObstacleReason chosen = typed.required(ObstacleReason.values(), reason, "reason", "progress.obstacle.reason.missing");
        LocalDate by = typed.optionalDate(due, "due");
        if (chosen == null) {
            return null;
        }
        ObstacleDetails details = new ObstacleDetails(chosen, words(note), words(remedy), by);
        typed.refused(details.problems(today));
        return errors.hasErrors() ? null : details;
    }

    /** The day it was overcome; a stand-in next to the error where it cannot be read. */
    LocalDate closedOn(Errors errors) {
        return new Typed(errors).date(day, "day");
    }

    /** Lines stay lines. */
    private static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
