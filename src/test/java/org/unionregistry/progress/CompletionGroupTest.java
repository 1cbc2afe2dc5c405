package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.FiguresMother.SETTINGS;
import static org.unionregistry.progress.FiguresMother.primary;
import static org.unionregistry.progress.FiguresMother.uncounted;

import org.junit.jupiter.api.Test;

class CompletionGroupTest {

    @Test
    void complete_asks_every_primary_that_has_a_headcount() {
        assertThat(group(primary(10, 10).plus(primary(7, 7)))).isEqualTo(CompletionGroup.COMPLETE);
        assertThat(group(primary(20, 10).plus(primary(6, 7)))).isEqualTo(CompletionGroup.CLOSE);
    }

    @Test
    void a_primary_without_a_headcount_does_not_hold_back_the_others() {
        assertThat(group(primary(10, 10).plus(uncounted(3)))).isEqualTo(CompletionGroup.COMPLETE);
    }

    @Test
    void a_group_begins_exactly_at_its_threshold() {
        assertThat(group(primary(85, 100))).isEqualTo(CompletionGroup.CLOSE);
        assertThat(group(primary(8499, 10000))).isEqualTo(CompletionGroup.IN_PROGRESS);
        assertThat(group(primary(50, 100))).isEqualTo(CompletionGroup.IN_PROGRESS);
        assertThat(group(primary(4999, 10000))).isEqualTo(CompletionGroup.WEAK);
        assertThat(group(primary(1, 10000))).isEqualTo(CompletionGroup.WEAK);
        assertThat(group(primary(0, 100))).isEqualTo(CompletionGroup.NONE);
    }

    @Test
    void without_a_headcount_nobody_is_judged() {
        assertThat(group(uncounted(0))).isEqualTo(CompletionGroup.NOT_ASSESSED);
        assertThat(group(uncounted(5))).isEqualTo(CompletionGroup.NOT_ASSESSED);
        assertThat(group(Figures.NONE)).isEqualTo(CompletionGroup.NOT_ASSESSED);
    }

    @Test
    void a_headcount_of_nobody_judges_nobody() {
        assertThat(group(primary(0, 0))).isEqualTo(CompletionGroup.NOT_ASSESSED);
        assertThat(primary(3, 0).completion().text()).isEqualTo("-");
    }

    @Test
    void whoever_is_entered_where_no_headcount_is_keeps_the_rest_out_of_nobody() {
        assertThat(group(primary(0, 10).plus(uncounted(2)))).isEqualTo(CompletionGroup.WEAK);
    }

    @Test
    void nearly_all_of_many_is_never_all() {
        Figures figures = primary(9996, 10000);

        assertThat(figures.completion().text()).isEqualTo("99,9\u00a0%");
        assertThat(group(figures)).isEqualTo(CompletionGroup.CLOSE);
    }

    @Test
    void more_than_expected_is_shown_as_it_is() {
        Figures figures = primary(34, 33);

        assertThat(figures.completion().text()).isEqualTo("103,0\u00a0%");
        assertThat(figures.isAboveAll()).isTrue();
        assertThat(figures.missing()).isZero();
    }

    private static CompletionGroup group(Figures figures) {
        return CompletionGroup.of(figures, SETTINGS);
    }
}
