package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Whatever happened: the counters say what the journal says, and parts add up to the whole. */
class CompletionRecountTest extends CompletionWorld {
    private static final long SEED = 20_200_221;
    private static final int EVENTS = 150;
    private static final List<LocalDate> DAYS = List.of(TODAY.minusDays(200), TODAY.minusDays(31), TODAY);

    private final List<OrganizationId> locals = new ArrayList<>();

    @BeforeEach
    void live() {
        locals.clear();
        locals.addAll(List.of(local, union.local(region, "Алтайская", null)));
        List<OrganizationId> schools = new ArrayList<>(List.of(school, union.directPrimary(region, "Колледж", district)));
        locals.forEach(one -> schools.add(union.primary(one, "Ещё одна школа")));
        schools.subList(0, 3).forEach(one -> union.headcount(one, TODAY.minusDays(300), 40));

        Random random = new Random(SEED);
        for (int i = 0; i < EVENTS; i++) {
            OrganizationId where = schools.get(random.nextInt(schools.size()));
            LocalDate day = TODAY.minusDays(random.nextInt(400));
            LocalDate entered = day.plusDays(random.nextInt((int) (TODAY.toEpochDay() - day.toEpochDay()) + 1));
            switch (random.nextInt(4)) {
                case 0 -> journal.joins(where, 1, day, at(entered));
                case 1 -> journal.exits(where, 1, day, at(entered));
                case 2 -> journal.cards(where, 1, at(entered));
                default -> journal.entries(where, 1, LONG_AGO, at(entered));
            }
        }
        union.headcount(school, TODAY.minusDays(100), 35, "DECLARATION");
    }

    @Test
    void the_counters_of_today_say_what_the_journal_says() {
        for (CompletionScope scope : scopes()) {
            assertThat(queries.rows(scope, TODAY)).isNotEmpty().isEqualTo(queries.recounted(scope, TODAY));
        }
    }

    @Test
    void the_parts_add_up_to_the_whole_on_any_day() {
        for (LocalDate day : DAYS) {
            List<CompletionRow> rows = queries.rows(region(), day);
            for (OrganizationId one : locals) {
                CompletionRow whole = rows.stream().filter(row -> one.equals(row.id())).findFirst().orElseThrow();
                assertThat(sum(CompletionScope.of(new Subtree.Local(one)), day)).isEqualTo(whole.figures());
            }
            assertThat(sum(region().directOnly(), day)).isEqualTo(rows.get(rows.size() - 1).figures());
            assertThat(sum(CompletionScope.of(new Subtree.Country()), day)).isEqualTo(sum(region(), day));
        }
    }

    private List<CompletionScope> scopes() {
        return List.of(
                CompletionScope.of(new Subtree.Country()),
                region(),
                region().in(district),
                region().directOnly(),
                CompletionScope.of(new Subtree.District(district)),
                CompletionScope.of(new Subtree.Local(local)),
                CompletionScope.of(new Subtree.Primary(school)));
    }

    private Figures sum(CompletionScope scope, LocalDate day) {
        return queries.rows(scope, day).stream().map(CompletionRow::figures).reduce(Figures.NONE, Figures::plus);
    }
}
