package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.progress.ObstacleDetails;
import org.unionregistry.progress.ObstacleId;
import org.unionregistry.progress.ObstacleReason;
import org.unionregistry.progress.ObstacleRow;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

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
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable ObstacleDetails details(LocalDate today, Errors errors) {
        ObstacleReason chosen = Arrays.stream(ObstacleReason.values()).filter(one -> one.name().equals(reason)).findFirst().orElse(null);
        if (chosen == null) {
            errors.rejectValue("reason", "progress.obstacle.reason.missing");
        }
        LocalDate by = words(due) == null ? null : date(due, "due", errors);
        if (chosen == null) {
            return null;
        }
        ObstacleDetails details = new ObstacleDetails(chosen, words(note), words(remedy), by);
        details.problems(today).forEach(problem -> problem.into(errors));
        return errors.hasErrors() ? null : details;
    }

    /** The day it was overcome; nothing where it cannot be read. */
    @Nullable LocalDate closedOn(Errors errors) {
        return date(day, "day", errors);
    }

    private static @Nullable LocalDate date(@Nullable String typed, String field, Errors errors) {
        try {
            return RussianDates.parse(typed == null ? "" : typed);
        } catch (Refusal unreadable) {
            unreadable.at(field).into(errors);
            return null;
        }
    }

    private static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
