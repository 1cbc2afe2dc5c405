package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Stages and control days of a programme, judged together. */
record ProgrammeWay(LocalDate begins, LocalDate due, List<ProgrammeStage> stages, List<LocalDate> controlDays) {
    private static final int LONGEST = 300;
    private static final int MOST_STAGES = 12;
    private static final int MOST_DAYS = 60;

    /** What is wrong, each at its field; in the order of their days the stages never go back in what they ask for. */
    List<Refusal> problems() {
        List<Refusal> problems = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        int asked = 0;
        List<Integer> order = IntStream.range(0, stages.size()).boxed().sorted(Comparator.comparing(at -> stages.get(at).due())).toList();
        for (int at : order) {
            ProgrammeStage stage = stages.get(at);
            if (stage.name().length() > LONGEST) {
                problems.add(new Refusal("progress.long", LONGEST, stage.name().length()).at(field(at, "name")));
            }
            if (!stage.due().isAfter(begins) || stage.due().isAfter(due)) {
                problems.add(new Refusal("progress.stage.outside").at(field(at, "due")));
            } else if (!seen.add(stage.due())) {
                problems.add(new Refusal("progress.stage.twice").at(field(at, "due")));
            }
            if (stage.goal() < 1 || stage.goal() > ProgrammeStage.ALL) {
                problems.add(new Refusal("progress.stage.goal.range").at(field(at, "goal")));
            } else if (stage.goal() < asked) {
                problems.add(new Refusal("progress.stage.less", asked).at(field(at, "goal")));
            }
            asked = Math.max(asked, stage.goal());
        }
        if (stages.size() > MOST_STAGES) {
            problems.add(new Refusal("progress.stage.many", MOST_STAGES).at(field(MOST_STAGES, "name")));
        }
        days(problems);
        return problems;
    }

    /** A review may come after the deadline too, but not before there is anything to review. */
    private void days(List<Refusal> problems) {
        for (LocalDate day : controlDays) {
            if (day.isBefore(begins) || day.isAfter(due.plusYears(1))) {
                problems.add(new Refusal("progress.programme.control.outside", RussianDates.text(day)).at("controlDays"));
                return;
            }
        }
        if (controlDays.size() > MOST_DAYS) {
            problems.add(new Refusal("progress.programme.control.many", MOST_DAYS).at("controlDays"));
        }
    }

    private static String field(int at, String name) {
        return "stages[" + at + "]." + name;
    }
}
