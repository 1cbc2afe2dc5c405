package org.unionregistry.training.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.training.TrainingDetails;
import org.unionregistry.training.TrainingRow;
import org.unionregistry.training.TrainingSessionId;

/**
 * What the pages about a session send.
 *
 * @param id of the session to be; sent twice, it is one
 * @param version of the session the user saw
 */
record TrainingForm(
        @Nullable String id, @Nullable String version, @Nullable String title, @Nullable String heldOn, @Nullable String begins,
        @Nullable String place, @Nullable String note) {

    static TrainingForm empty() {
        return new TrainingForm(TrainingSessionId.next().toString(), null, null, null, null, null, null);
    }

    static TrainingForm of(TrainingRow row) {
        return new TrainingForm(
                row.id().toString(), String.valueOf(row.version()), row.title(), RussianDates.text(row.heldOn()),
                row.begins() == null ? null : row.begins().toString(), row.place(), row.note());
    }

    TrainingSessionId key() {
        return TrainingSessionId.of(Typed.words(id));
    }

    long seen() {
        return Typed.number(version);
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable TrainingDetails details(LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        if (Typed.text(title) == null) {
            errors.rejectValue("title", "training.title.missing");
        }
        LocalDate day = typed.date(heldOn, "heldOn");
        LocalTime from = time(errors);
        if (Typed.text(place) == null) {
            errors.rejectValue("place", "training.place.missing");
        }
        if (errors.hasErrors()) {
            return null;
        }
        TrainingDetails details = new TrainingDetails(Typed.words(title), day, from, Typed.words(place), Typed.text(note));
        typed.refused(details.problems(today));
        return errors.hasErrors() ? null : details;
    }

    /** {@code 10:00}, {@code 9.30}, {@code 10}. */
    private @Nullable LocalTime time(Errors errors) {
        String typed = Typed.words(begins).replaceAll("[. \\-]", ":");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse((typed.indexOf(':') == 1 || typed.length() == 1 ? "0" : "") + typed + (typed.contains(":") ? "" : ":00"));
        } catch (DateTimeParseException unreadable) {
            errors.rejectValue("begins", "training.begins.unreadable");
            return null;
        }
    }
}
