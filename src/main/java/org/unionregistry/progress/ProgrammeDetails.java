package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What is said of a programme.
 *
 * @param ownDecision by which the organisation itself began it, beside the one of the union
 * @param due the last day on which it can be done in time
 * @param stages in the order of their days
 * @param controlDays whose evenings are looked at
 */
public record ProgrammeDetails(
        String name,
        ProgrammeMeasure measure,
        @Nullable String unionDecision,
        @Nullable String ownDecision,
        LocalDate begins,
        LocalDate due,
        List<ProgrammeStage> stages,
        List<LocalDate> controlDays) {
    private static final int LONGEST = 300;
    private static final int MOST_YEARS = 10;

    /** What is wrong with it, each at its field. */
    public List<Refusal> problems() {
        List<Refusal> problems = new ArrayList<>();
        length(problems, name, "name");
        length(problems, unionDecision, "unionDecision");
        length(problems, ownDecision, "ownDecision");
        if (!due.isAfter(begins)) {
            problems.add(new Refusal("progress.programme.backwards").at("due"));
        } else if (due.isAfter(begins.plusYears(MOST_YEARS))) {
            problems.add(new Refusal("progress.programme.endless", MOST_YEARS).at("due"));
        } else {
            problems.addAll(new ProgrammeWay(begins, due, stages, controlDays).problems());
        }
        return problems;
    }

    void require() {
        Refusal.throwFirst(problems());
    }

    private static void length(List<Refusal> problems, @Nullable String text, String field) {
        if (text != null && text.length() > LONGEST) {
            problems.add(new Refusal("progress.long", LONGEST, text.length()).at(field));
        }
    }
}
