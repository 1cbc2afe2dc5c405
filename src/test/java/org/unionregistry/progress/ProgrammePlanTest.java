package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

class ProgrammePlanTest {
    private static final LocalDate BEGINS = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    @Test
    void without_stages_it_is_a_straight_line() {
        ProgrammePlan plan = plan(10);
        assertThat(plan.at(BEGINS.minusDays(3))).isEqualTo(10);
        assertThat(plan.at(BEGINS)).isEqualTo(10);
        assertThat(plan.at(BEGINS.plusDays(10))).isCloseTo(40, within(1e-9));
        assertThat(plan.at(DUE.plusDays(9))).isEqualTo(100);
    }

    @Test
    void it_bends_at_the_stages_and_never_downwards() {
        ProgrammePlan plan = plan(10, stage(11, 20), stage(21, 80));
        assertThat(plan.at(BEGINS.plusDays(5))).isCloseTo(15, within(1e-9));
        assertThat(plan.at(BEGINS.plusDays(15))).isCloseTo(50, within(1e-9));
        assertThat(plan.at(BEGINS.plusDays(25))).isCloseTo(90, within(1e-9));
        assertThat(plan(50, stage(11, 20)).at(BEGINS.plusDays(10))).isEqualTo(50);
    }

    @Test
    void stages_and_days_are_judged_each_at_its_field() {
        assertThat(problems(List.of(stage(11, 50), stage(11, 60)), List.of())).containsExactly("stages[1].due");
        assertThat(problems(List.of(stage(11, 50), stage(21, 40)), List.of())).containsExactly("stages[1].goal");
        assertThat(problems(List.of(stage(11, 0)), List.of())).containsExactly("stages[0].goal");
        assertThat(problems(List.of(new ProgrammeStage("Этап", DUE.plusDays(1), 50)), List.of())).containsExactly("stages[0].due");
        assertThat(problems(List.of(), List.of(BEGINS.minusDays(1)))).containsExactly("controlDays");
        assertThat(problems(List.of(), List.of(BEGINS, DUE.plusDays(200)))).isEmpty();
    }

    private static List<String> problems(List<ProgrammeStage> stages, List<LocalDate> days) {
        return new ProgrammeDetails("Срок", ProgrammeMeasure.REGISTER, null, null, BEGINS, DUE, stages, days).problems().stream().map(Refusal::field).toList();
    }

    private static ProgrammePlan plan(double start, ProgrammeStage... stages) {
        return ProgrammePlan.of(new ProgrammeRow(ProgrammeId.next(), 0, OrganizationId.next(), "", "", ProgrammeMeasure.REGISTER, null, null, BEGINS, DUE, List.of(stages), List.of()), start);
    }

    private static ProgrammeStage stage(int dayOfMonth, int goal) {
        return new ProgrammeStage("Этап", BEGINS.withDayOfMonth(dayOfMonth), goal);
    }
}
