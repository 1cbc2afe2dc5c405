package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.progress.ProgrammeDetails;
import org.unionregistry.progress.ProgrammeId;
import org.unionregistry.progress.ProgrammeMeasure;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.progress.ProgrammeStage;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/**
 * What the pages about a programme send.
 *
 * @param id of the programme to be; sent twice, it is one
 * @param version of the programme the user saw
 */
record ProgrammeForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String name,
        @Nullable String measure,
        @Nullable String unionDecision,
        @Nullable String ownDecision,
        @Nullable String begins,
        @Nullable String due,
        @Nullable List<ProgrammeStageForm> stages,
        @Nullable String controlDays) {

    /** Typed stages without gaps, so that they have the numbers the rules speak of, then room for more. */
    ProgrammeForm {
        stages = ProgrammeStageForm.withRoom(stages == null ? List.of() : stages);
    }

    static ProgrammeForm empty(LocalDate today) {
        return new ProgrammeForm(
                ProgrammeId.next().toString(), null, null, ProgrammeMeasure.REGISTER.name(), null, null, RussianDates.text(today), null, null, null);
    }

    static ProgrammeForm of(ProgrammeRow row) {
        return new ProgrammeForm(
                row.id().toString(), String.valueOf(row.version()), row.name(), row.measure().name(), row.unionDecision(), row.ownDecision(),
                RussianDates.text(row.begins()), RussianDates.text(row.due()),
                row.stages().stream().map(ProgrammeStageForm::of).toList(),
                row.controlDays().stream().map(RussianDates::text).collect(Collectors.joining(", ")));
    }

    ProgrammeId key() {
        return ProgrammeId.of(Typed.words(id));
    }

    long seen() {
        return Typed.number(version);
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable ProgrammeDetails details(Errors errors) {
        Typed typed = new Typed(errors);
        String called = Typed.words(name);
        if (called.isEmpty()) {
            errors.rejectValue("name", "progress.programme.name.missing");
        }
        LocalDate from = typed.date(begins, "begins");
        LocalDate to = typed.date(due, "due");
        List<ProgrammeStage> way = ProgrammeStageForm.stages(Objects.requireNonNull(stages), errors);
        ProgrammeMeasure counts = typed.required(ProgrammeMeasure.values(), measure, "measure", "progress.programme.measure.missing");
        List<LocalDate> days = typed.dates(controlDays, "controlDays");
        if (errors.hasErrors()) {
            return null;
        }
        ProgrammeDetails details =
                new ProgrammeDetails(called, Objects.requireNonNull(counts), Typed.text(unionDecision), Typed.text(ownDecision), from, to, way, days);
        typed.refused(details.problems());
        return errors.hasErrors() ? null : details;
    }
}
