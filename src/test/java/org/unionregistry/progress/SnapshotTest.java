package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.TestClock;

/** An evening that was kept says for ever what the journal said that evening. */
class SnapshotTest extends CompletionWorld {
    private static final int DAYS = 40;
    private static final LocalDate FIRST = TODAY.minusDays(DAYS);

    @Autowired
    Snapshots snapshots;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333})
    void of_every_evening_it_is_what_a_recount_said_then_and_says_now(long seed) {
        Random random = new Random(seed);
        List<OrganizationId> locals = List.of(local, union.local(region, "Алтайская", null));
        List<OrganizationId> schools = new ArrayList<>(List.of(school, union.directPrimary(region, "Колледж", district)));
        locals.forEach(one -> schools.add(union.primary(one, "Ещё одна школа")));
        union.headcount(school, FIRST.minusDays(90), 40);
        Map<LocalDate, List<List<Counted>>> then = new HashMap<>();
        for (LocalDate day = FIRST; day.isBefore(TODAY); day = day.plusDays(1)) {
            live(random, schools, locals, day);
            clock.setToday(day.plusDays(1));
            then.put(day, recounted(day));
            if (random.nextInt(3) > 0) {
                // Sometimes the application does not run at night: those evenings are kept later.
                keep();
            }
        }
        keep();

        List<String> rows = written();
        then.forEach((day, tables) -> {
            assertThat(snapshots.has(day)).isTrue();
            assertThat(kept(day)).as("kept evening of %s", day).isEqualTo(tables);
            assertThat(recounted(day)).as("recount of %s", day).isEqualTo(tables);
            List<Figures> sums = scopes().subList(0, 3).stream().map(scope -> sum(queries.kept(scope, day))).toList();
            assertThat(sums).as("parts and whole on %s", day).containsOnly(sums.get(0));
        });

        // The same evenings kept all at once.
        jdbc.sql("delete from completion_state").update();
        jdbc.sql("delete from completion_snapshot").update();
        keep();
        assertThat(written()).isEqualTo(rows);
    }

    @Test
    void what_is_confirmed_or_entered_later_does_not_change_it() {
        union.headcount(school, FIRST, 10);
        journal.entries(school, 5, LONG_AGO, at(FIRST));
        clock.setToday(FIRST.plusDays(3));
        keep();
        LocalDate evening = FIRST.plusDays(1);
        List<List<Counted>> rows = kept(evening);

        union.headcount(school, FIRST.plusDays(1), 20);
        jdbc.sql("update headcount set decided_at = ? where as_of = ?")
                .params(at(FIRST.plusDays(3)).atOffset(ZoneOffset.UTC), FIRST.plusDays(1))
                .update();
        journal.exits(school, 2, evening, at(FIRST.plusDays(3)));
        clock.setToday(FIRST.plusDays(4));
        keep();

        assertThat(kept(evening)).isEqualTo(rows).isEqualTo(recounted(evening));
        Figures after = sum(queries.rows(region(), FIRST.plusDays(3)));
        assertThat(after.entered()).isEqualTo(3);
        assertThat(after.declared()).isEqualTo(20);
    }

    private void live(Random random, List<OrganizationId> schools, List<OrganizationId> locals, LocalDate day) {
        for (int i = random.nextInt(5); i > 0; i--) {
            OrganizationId where = schools.get(random.nextInt(schools.size()));
            LocalDate happened = day.minusDays(random.nextInt(20));
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> journal.entries(where, 1 + random.nextInt(3), LONG_AGO, at(day));
                case 3, 4, 5 -> journal.joins(where, 1, happened, at(day));
                case 6, 7 -> journal.exits(where, 1, happened, at(day));
                case 8, 9 -> journal.cards(where, 1, at(day));
                default -> union.headcount(where, day, random.nextInt(60));
            }
        }
        if (random.nextInt(5) == 0) {
            union.move(schools.get(2 + random.nextInt(2)), locals.get(random.nextInt(2)), day.plusDays(1));
        }
    }

    private void keep() {
        while (snapshots.keepSome()) {
            assertThat(snapshots.has(TODAY)).isFalse();
        }
    }

    private List<List<Counted>> kept(LocalDate day) {
        return scopes().stream().map(scope -> counted(queries.kept(scope, day))).toList();
    }

    private List<List<Counted>> recounted(LocalDate day) {
        return scopes().stream().map(scope -> counted(queries.recounted(scope, day))).toList();
    }

    /** Names and districts of past days are kept elsewhere, and the union of these tests does not keep them. */
    private static List<Counted> counted(List<CompletionRow> rows) {
        return rows.stream().map(row -> new Counted(row.id(), row.figures(), row.lateness(), row.liquidating())).toList();
    }

    private record Counted(@Nullable OrganizationId id, Figures figures, Lateness lateness, boolean liquidating) {}

    private List<CompletionScope> scopes() {
        return List.of(
                CompletionScope.of(new Subtree.Country()),
                region(),
                new CompletionScope(new Subtree.Region(region), CompletionLevel.PRIMARIES, false, null, true),
                region().directOnly(),
                CompletionScope.of(new Subtree.Local(local)),
                CompletionScope.of(new Subtree.Primary(school)));
    }

    private List<String> written() {
        return jdbc.sql("select cast(s as text) from completion_state s order by organization_id, valid_from").query(String.class).list();
    }

    private static Figures sum(List<CompletionRow> rows) {
        return rows.stream().map(CompletionRow::figures).reduce(Figures.NONE, Figures::plus);
    }
}
