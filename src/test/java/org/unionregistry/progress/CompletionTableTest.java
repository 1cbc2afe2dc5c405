package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.FiguresMother.SETTINGS;
import static org.unionregistry.progress.FiguresMother.direct;
import static org.unionregistry.progress.FiguresMother.primary;
import static org.unionregistry.progress.FiguresMother.row;
import static org.unionregistry.progress.FiguresMother.uncounted;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletionTableTest {
    private static final Lateness NONE = new Lateness(null, null);

    private final CompletionRow complete = row("Алтайская", primary(10, 10));
    private final CompletionRow close = row("Бийская", primary(90, 100));
    private final CompletionRow weak = row("Волчихинская", primary(1, 10));
    private final CompletionRow weakToo = row("Егорьевская", primary(10, 100));
    private final CompletionRow unknown = row("Заринская", uncounted(4));
    private final CompletionRow closing = row("Табунская", primary(0, 20), true, NONE);
    private final CompletionRow universities = direct(primary(500, 1000));
    private final List<CompletionRow> rows = List.of(complete, close, weak, weakToo, unknown, closing, universities);

    @Test
    void the_worst_come_first_and_those_being_closed_after_all() {
        assertThat(names(table(null, "percent")))
                .containsExactly("Егорьевская", "Волчихинская", "Бийская", "Алтайская", "Заринская", "Табунская");
    }

    @Test
    void any_figure_orders_the_table_both_ways() {
        assertThat(names(table(null, "-declared")).subList(0, 2)).containsExactly("Бийская", "Егорьевская");
        assertThat(names(table(null, "declared")).get(0)).isEqualTo("Заринская");
        assertThat(names(table(null, "-name")).get(0)).isEqualTo("Табунская");
        assertThat(names(table(null, "district; drop table"))).isEqualTo(names(table(null, "percent")));
    }

    @Test
    void the_direct_primaries_stand_last_outside_the_groups_and_inside_the_totals() {
        CompletionTable table = table(null, "percent");

        assertThat(table.all()).last().satisfies(line -> {
            assertThat(line.row()).isSameAs(universities);
            assertThat(line.group()).isNull();
        });
        assertThat(table.totals().expected()).isEqualTo(1240);
        assertThat(table.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(6);
    }

    @Test
    void totals_are_recomputed_from_sums_and_never_averaged() {
        assertThat(table(null, "percent").totals().completion().text()).isEqualTo("49,3\u00a0%");
    }

    @Test
    void one_group_is_shown_alone_with_its_own_totals_while_all_are_counted() {
        CompletionTable table = table(CompletionGroup.WEAK, "percent");

        assertThat(names(table)).containsExactly("Егорьевская", "Волчихинская");
        assertThat(table.direct()).isNull();
        assertThat(table.totals().expected()).isEqualTo(110);
        assertThat(table.counts()).containsEntry(CompletionGroup.COMPLETE, 1).containsEntry(CompletionGroup.NONE, 1);
    }

    @Test
    void the_share_of_the_successful_says_what_was_left_out() {
        assertThat(table(null, "percent").share()).isEqualTo(new SuccessShare(2, 4, 1, 1));
        assertThat(table(CompletionGroup.NONE, "percent").share()).isEqualTo(new SuccessShare(2, 4, 1, 1));
    }

    @Test
    void the_share_of_nobody_is_no_share() {
        assertThat(SuccessShare.of(List.of()).percent().text()).isEqualTo("-");
    }

    @Test
    void late_is_a_median_above_ten_days_or_one_above_thirty() {
        assertThat(late(new Lateness(10.0, 30))).isFalse();
        assertThat(late(new Lateness(10.5, 12))).isTrue();
        assertThat(late(new Lateness(1.0, 31))).isTrue();
        assertThat(late(NONE)).isFalse();
    }

    private static boolean late(Lateness lateness) {
        return lateness.isLate(SETTINGS.late());
    }

    private CompletionTable table(@Nullable CompletionGroup only, String sort) {
        return CompletionTable.of(rows, only, CompletionSort.of(sort), SETTINGS);
    }

    private static List<String> names(CompletionTable table) {
        return table.lines().stream().map(line -> line.row().shortName()).toList();
    }
}
