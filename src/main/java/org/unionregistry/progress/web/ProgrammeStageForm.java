package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.progress.ProgrammeStage;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/** One stage in the form of a programme, as it was typed. */
record ProgrammeStageForm(@Nullable String name, @Nullable String due, @Nullable String goal) {
    private static final int FEWEST_ROWS = 3;
    private static final ProgrammeStageForm BLANK = new ProgrammeStageForm(null, null, null);

    static ProgrammeStageForm of(ProgrammeStage stage) {
        return new ProgrammeStageForm(stage.name(), RussianDates.text(stage.due()), String.valueOf(stage.goal()));
    }

    /** Those typed, in their order, then room for more. */
    static List<ProgrammeStageForm> withRoom(List<ProgrammeStageForm> typed) {
        List<ProgrammeStageForm> rows = new ArrayList<>(typed.stream().filter(one -> one != null && !one.isBlank()).toList());
        do {
            rows.add(BLANK);
        } while (rows.size() < FEWEST_ROWS);
        return rows;
    }

    /** Those that were typed; what cannot be read is said at its field. */
    static List<ProgrammeStage> stages(List<ProgrammeStageForm> rows, Errors errors) {
        List<ProgrammeStage> stages = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).isBlank()) {
                stages.add(rows.get(at).stage(at, errors));
            }
        }
        return stages;
    }

    boolean isBlank() {
        return Typed.text(name) == null && Typed.text(due) == null && Typed.text(goal) == null;
    }

    private ProgrammeStage stage(int at, Errors errors) {
        Typed typed = new Typed(errors);
        String prefix = "stages[" + at + "].";
        if (Typed.text(name) == null) {
            errors.rejectValue(prefix + "name", "progress.stage.name.missing");
        }
        LocalDate day = typed.date(due, prefix + "due");
        return new ProgrammeStage(Typed.words(name), day, percent(Typed.words(goal).replace("%", "").strip(), prefix + "goal", errors));
    }

    private static int percent(String typed, String field, Errors errors) {
        if (typed.matches("\\d{1,3}")) {
            return Integer.parseInt(typed);
        }
        errors.rejectValue(field, "progress.stage.goal.range");
        return 1;
    }
}
