package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.Decision;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationNames;
import org.unionregistry.organization.Reorganization;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.ReorganizationService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Recount;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Whatever becomes of organisations, the past stays as it was, and what is taken back has not happened. */
@RegistryTest
class OrganizationLifeTest {
    private static final long SEED = 20_200_420;
    private static final int LOCALS = 50;
    private static final int SCHOOLS = 20;
    private static final int STEPS = 40;

    @Autowired
    Tables tables;

    @Autowired
    TestClock clock;

    @Autowired
    LifeWorld world;

    @Autowired
    LifeState state;

    @Autowired
    ReorganizationService service;

    @Autowired
    CompletionQueries queries;

    @Autowired
    Snapshots snapshots;

    @Autowired
    List<Recount> recounts;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(SEED);
    private final Map<LocalDate, List<List<CompletionRow>>> past = new LinkedHashMap<>();
    private final List<ReorganizationId> done = new ArrayList<>();
    private final Map<ReorganizationKind, Integer> applied = new HashMap<>();
    private Subtree part;

    @BeforeEach
    void build() {
        tables.clear();
        clock.setToday(TestClock.TODAY.minusDays(1));
        world.build(LOCALS, SCHOOLS, random);
        part = new Subtree.Region(world.region);
        clock.setToday(TestClock.TODAY);
        keep(TestClock.TODAY.minusDays(40));
        keep(TestClock.TODAY.minusDays(1));
    }

    @Test
    void changes_to_a_thousand_schools_at_random_leave_every_past_table_as_it_was() {
        LocalDate day = TestClock.TODAY;
        int undone = 0;
        for (int step = 0; step < STEPS; step++) {
            if (step % 13 == 12) {
                day = day.plusDays(1 + random.nextInt(3));
                clock.setToday(day);
                keep(day.minusDays(1));
            }
            clock.advance(java.time.Duration.ofMinutes(1));
            Map<String, String> before = state.read();
            Reorganization change = change();
            if (!apply(change)) {
                world.somebodyComesOrGoes(random);
                check("somebody came or went");
                continue;
            }
            check("after " + change);
            if (random.nextInt(3) == 0) {
                if (random.nextInt(4) == 0) {
                    day = day.plusDays(1);
                    clock.setToday(day);
                    keep(day.minusDays(1));
                }
                clock.advance(java.time.Duration.ofMinutes(1));
                service.undo(change.id(), part);
                assertThat(state.read()).as("taken back: %s", change).containsAllEntriesOf(before);
                undone++;
                check("undo of " + change);
            } else {
                done.add(change.id());
                undone += undoAnOlderOne() ? 1 : 0;
            }
        }
        assertThat(past.keySet()).filteredOn(snapshots::has).hasSizeGreaterThan(1);
        assertThat(applied).hasSize(ReorganizationKind.values().length);
        assertThat(undone).isGreaterThan(STEPS / 6);
    }

    private boolean apply(Reorganization change) {
        try {
            service.apply(change, service.rehearse(change, part).seen(), part);
            applied.merge(change.kind(), 1, Integer::sum);
            world.nobodyIsTakenBackAlone(change.id());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** Whatever nothing newer depends on can be taken back, however much has happened since. */
    private boolean undoAnOlderOne() {
        ReorganizationId id = done.get(random.nextInt(done.size()));
        if (!service.obstacles(id).isEmpty() || !random.nextBoolean()) {
            return false;
        }
        clock.advance(java.time.Duration.ofMinutes(1));
        service.undo(id, part);
        done.remove(id);
        check("undo of an older one");
        return true;
    }

    private void keep(LocalDate day) {
        while (snapshots.keepSome()) {
            assertThat(snapshots.has(day.plusYears(1))).isFalse();
        }
        past.put(day, tables(queries::recounted, day));
    }

    private List<List<CompletionRow>> tables(BiFunction<CompletionScope, LocalDate, List<CompletionRow>> reader, LocalDate day) {
        return List.of(reader.apply(CompletionScope.of(part).in(world.districts.get(0)), day), reader.apply(primaries(), day));
    }

    private CompletionScope primaries() {
        return new CompletionScope(part, CompletionLevel.PRIMARIES, false, null, true);
    }

    private void check(String when) {
        past.forEach((day, rows) -> {
            assertThat(tables(queries::recounted, day)).as("%s: tables of %s", when, day).isEqualTo(rows);
            // Evenings before the first thing entered have no snapshot.
            if (snapshots.has(day)) {
                assertThat(tables(queries::kept, day)).as("%s: snapshot of %s", when, day).isEqualTo(rows);
            }
        });
        LocalDate today = LocalDate.now(clock);
        for (CompletionScope scope : List.of(CompletionScope.of(part), primaries())) {
            assertThat(queries.rows(scope, today)).as("%s: today", when).isEqualTo(queries.recounted(scope, today));
        }
        Figures parts = sum(queries.rows(CompletionScope.of(part), today));
        assertThat(sum(queries.rows(primaries(), today))).as("%s: parts and whole", when).isEqualTo(parts);
        assertThat(jdbc.sql("select count(*) from member where status = 'ON_REGISTER'").query(Long.class).single())
                .as("%s: everybody once", when)
                .isEqualTo(parts.entered());
        recounts.forEach(recount -> assertThat(recount.differences()).as(when).isEmpty());
        assertThat(state.wrong()).as(when).isEmpty();
        assertThat(state.strayed()).as("%s: tables with other levels", when).isEmpty();
    }

    private static Figures sum(List<CompletionRow> rows) {
        return rows.stream().map(CompletionRow::figures).reduce(Figures.NONE, Figures::plus);
    }

    private Reorganization change() {
        OrganizationId school = any(world.primaries);
        OrganizationId local = any(world.locals);
        return switch (random.nextInt(9)) {
            case 0 -> change(ReorganizationKind.RENAME, List.of(random.nextBoolean() ? school : local), null, names(), null, List.of());
            case 1 -> change(ReorganizationKind.MOVE, List.of(school), local, null, null, List.of());
            case 2 -> change(ReorganizationKind.MOVE, List.of(school), random.nextBoolean() ? world.region : null, null, any(world.districts), List.of());
            case 3 -> change(ReorganizationKind.MOVE, List.of(local), null, null, any(world.districts), List.of());
            case 4 -> change(ReorganizationKind.MERGE, some(school), any(world.primaries), null, null, List.of());
            case 5 -> change(ReorganizationKind.MERGE, List.of(local), any(world.locals), null, null, List.of());
            case 6 -> change(ReorganizationKind.SPLIT, List.of(school), random.nextBoolean() ? any(world.primaries) : null, null, null, people(school));
            case 7 -> change(ReorganizationKind.LIQUIDATE, List.of(school), null, null, null, List.of());
            default -> change(ReorganizationKind.LIQUIDATE, List.of(school), any(world.primaries), null, null, List.of());
        };
    }

    private Reorganization change(
            ReorganizationKind kind,
            List<OrganizationId> subjects,
            @Nullable OrganizationId target,
            @Nullable OrganizationNames names,
            @Nullable EducationDistrictId district,
            List<UUID> people) {
        boolean makes = kind == ReorganizationKind.SPLIT && target == null;
        return new Reorganization(
                ReorganizationId.next(),
                kind,
                subjects,
                makes ? OrganizationId.next() : target,
                makes ? names() : names,
                district,
                people,
                new Decision(LocalDate.now(clock), "Постановление № " + random.nextInt(100)));
    }

    private OrganizationNames names() {
        String name = "Лицей № " + random.nextInt(1000);
        return new OrganizationNames("Первичная организация " + name, name, name);
    }

    private List<OrganizationId> some(OrganizationId first) {
        OrganizationId second = any(world.primaries);
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private List<UUID> people(OrganizationId school) {
        List<UUID> all = jdbc.sql("select id from member where organization_id = ? and status = 'ON_REGISTER' order by id")
                .param(school.value())
                .query(UUID.class)
                .list();
        return all.subList(0, (all.size() + 1) / 2);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
