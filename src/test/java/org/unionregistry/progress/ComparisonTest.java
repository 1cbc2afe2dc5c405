package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.unionregistry.progress.FiguresMother.SETTINGS;
import static org.unionregistry.progress.FiguresMother.direct;
import static org.unionregistry.progress.FiguresMother.primary;
import static org.unionregistry.progress.FiguresMother.row;
import static org.unionregistry.progress.FiguresMother.uncounted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Lateness NONE = new Lateness(null, null);
    private final List<CompletionRow> before = new ArrayList<>();
    private final List<CompletionRow> after = new ArrayList<>();

    @Test
    void every_organisation_moves_in_exactly_one_way() {
        add("Поднялась", primary(10, 100), primary(90, 100));
        add("Опустилась", primary(90, 100), primary(60, 100));
        add("Стоит", primary(60, 100), primary(60, 100));
        add("Стоит и теряет", primary(60, 100), primary(58, 100));
        add("Работает", primary(60, 100), primary(70, 100));
        add("Готова", primary(100, 100), primary(100, 100));
        add("Нашла численность", uncounted(5), primary(5, 100));
        add("Новая", null, primary(0, 10));
        add("Закрыта", primary(3, 10), null);

        Comparison both = compare();

        assertThat(both.lines()).extracting(line -> line.row().shortName(), ComparedLine::movement)
                .containsExactly(
                        tuple("Поднялась", Movement.UP),
                        tuple("Опустилась", Movement.DOWN),
                        tuple("Стоит", Movement.IDLE),
                        tuple("Стоит и теряет", Movement.IDLE),
                        tuple("Работает", Movement.STAYED),
                        tuple("Готова", Movement.STAYED),
                        tuple("Нашла численность", Movement.REBASED),
                        tuple("Новая", Movement.APPEARED),
                        tuple("Закрыта", Movement.GONE));
        assertThat(both.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(9);
    }

    @Test
    void being_closed_is_no_reproach() {
        CompletionRow closing = row("Закрывается", primary(1, 10), true, NONE);
        before.add(closing);
        after.add(closing);

        assertThat(compare().lines().get(0).movement()).isEqualTo(Movement.STAYED);
    }

    @Test
    void the_moves_are_those_who_stood_here_on_both_days() {
        add("А", primary(10, 100), primary(90, 100));
        add("Б", primary(10, 100), primary(60, 100));
        add("В", null, primary(0, 10));

        assertThat(compare().moves().get(CompletionGroup.WEAK))
                .containsEntry(CompletionGroup.CLOSE, 1)
                .containsEntry(CompletionGroup.IN_PROGRESS, 1)
                .hasSize(2);
    }

    @Test
    void gains_add_up_to_the_difference_of_the_totals() {
        add("А", primary(10, 100), primary(90, 100));
        add("Б", primary(60, 100), primary(55, 100));
        add("В", null, primary(7, 10));
        add("Г", primary(3, 10), null);
        before.add(direct(primary(500, 1000)));
        after.add(direct(primary(520, 1000)));

        Comparison both = compare();
        long difference = both.after().totals().entered() - both.before().totals().entered();

        assertThat(both.shown(null).stream().mapToLong(ComparedLine::gain).sum()).isEqualTo(difference).isEqualTo(99);
        assertThat(both.shown(null)).last().matches(line -> line.row().isDirect());
        assertThat(both.shown(Movement.UP)).extracting(line -> line.row().shortName()).containsExactly("А");
    }

    /** The same organisation on both days; nothing where it does not stand there. */
    private void add(String name, @Nullable Figures first, @Nullable Figures second) {
        CompletionRow organization = row(name, Figures.NONE);
        if (first != null) {
            before.add(of(organization, first));
        }
        if (second != null) {
            after.add(of(organization, second));
        }
    }

    private static CompletionRow of(CompletionRow row, Figures figures) {
        return new CompletionRow(row.id(), row.code(), row.shortName(), row.fullName(), null, null, null, false, figures, NONE, Set.of());
    }

    private Comparison compare() {
        return Comparison.of(
                CompletionTable.of(before, null, CompletionSort.BY_NAME, SETTINGS),
                CompletionTable.of(after, null, CompletionSort.BY_NAME, SETTINGS));
    }
}
