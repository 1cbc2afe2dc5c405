package org.unionregistry.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.support.RegistryTest;

/** Whom each kind of rule reaches. */
@RegistryTest
@Transactional
class ReminderReachTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    @Autowired
    private ReminderReach reach;

    @Autowired
    private ReminderRun run;

    @Autowired
    private JdbcClient jdbc;

    private UnionTree union;
    private UnionJournal journal;
    private OrganizationId region;
    private OrganizationId local;
    private OrganizationId school;

    @BeforeEach
    void build() {
        union = new UnionTree(jdbc);
        journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        local = union.local(region, "Зональная", null);
        school = union.primary(local, "Школа № 1");
        union.headcount(school, JANUARY, 10);
        OrganizationId done = union.primary(union.local(region, "Бийская", null), "Школа № 2");
        union.headcount(done, JANUARY, 2);
        journal.entries(done, 2, LONG_AGO, at(TODAY.minusDays(90)));
    }

    @Test
    void those_behind_are_reached_when_the_deadline_is_near() {
        journal.entries(school, 4, LONG_AGO, at(TODAY.minusDays(3)));
        assertThat(names(ReminderKind.BEHIND, 50, 21)).isEmpty();
        programme(TODAY.plusDays(22));
        assertThat(names(ReminderKind.BEHIND, 50, 21)).isEmpty();
        programme(TODAY.plusDays(21));
        Reminded reached = reached(region, ReminderKind.BEHIND, 50, 21).get(0);
        assertThat(reached.name()).isEqualTo("Зональная");
        assertThat(List.of(reached.entered(), reached.expected(), reached.day())).containsExactly(4L, 10L, TODAY.plusDays(21));
        assertThat(names(ReminderKind.BEHIND, 40, 21)).as("40 of 100 are not fewer than 40").isEmpty();
        programme(TODAY.minusDays(1));
        assertThat(names(ReminderKind.BEHIND, 50, 21)).as("nobody is hurried after the deadline").isEmpty();
    }

    @Test
    void those_who_have_stopped_are_reached_and_those_who_are_done_are_not() {
        assertThat(names(ReminderKind.QUIET, 30, null)).containsExactly("Зональная");
        journal.entries(school, 1, LONG_AGO, at(TODAY.minusDays(30)));
        assertThat(reached(region, ReminderKind.QUIET, 30, null).get(0).day()).isEqualTo(TODAY.minusDays(30));
        assertThat(names(ReminderKind.QUIET, 31, null)).isEmpty();
    }

    @Test
    void old_and_missing_headcounts_are_asked_for() {
        assertThat(names(ReminderKind.HEADCOUNT_OLD, 9, null)).isEmpty();
        assertThat(names(ReminderKind.HEADCOUNT_OLD, 8, null)).containsExactlyInAnyOrder("Бийская", "Зональная");
        union.primary(local, "Школа № 3");
        assertThat(names(ReminderKind.HEADCOUNT_OLD, 9, null)).containsExactly("Зональная");
    }

    @Test
    void a_mandate_that_ends_is_told_in_time() {
        union.chair(local, "Иванова", JANUARY, null);
        assertThat(names(ReminderKind.MANDATE_ENDS, 60, null)).isEmpty();
        jdbc.sql("update mandate set term_until = ?").param(TODAY.plusDays(60)).update();
        assertThat(names(ReminderKind.MANDATE_ENDS, 60, null)).containsExactly("Зональная");
        assertThat(names(ReminderKind.MANDATE_ENDS, 59, null)).isEmpty();
    }

    @Test
    void whoever_is_not_trained_is_invited_to_learn() {
        assertThat(names(ReminderKind.NOT_TRAINED, 30, null)).as("nobody answers there").isEmpty();
        union.chair(local, "Иванова", TODAY.minusDays(30), null);
        assertThat(names(ReminderKind.NOT_TRAINED, 31, null)).isEmpty();
        assertThat(names(ReminderKind.NOT_TRAINED, 30, null)).containsExactly("Зональная");
        jdbc.sql("""
                with held as (
                insert into training_session (id, organization_id, title, held_on, place, created_at, changed_at)
                values (gen_random_uuid(), ?, 'Занятие', ?, 'Здесь', now(), now()) returning id)
                insert into training_participant (session_id, mandate_id, organization_id, attendance)
                select held.id, m.id, m.organization_id, 'ATTENDED' from held, mandate m where m.organization_id = ?""")
                .params(region.value(), TODAY, local.value())
                .update();
        assertThat(names(ReminderKind.NOT_TRAINED, 30, null)).isEmpty();
    }

    @Test
    void two_rules_of_a_kind_remind_of_the_same_once() {
        ReminderId first = rule(ReminderKind.QUIET, 30);
        ReminderId second = rule(ReminderKind.QUIET, 60);
        ReminderId other = rule(ReminderKind.HEADCOUNT_OLD, 1);
        assertThat(run.now(first)).isEqualTo(1);
        assertThat(run.now(second)).isZero();
        assertThat(reached(region, ReminderKind.QUIET, 60, null)).allMatch(Reminded::lately);
        assertThat(run.now(other)).as("another matter").isEqualTo(2);
    }

    private ReminderId rule(ReminderKind kind, int threshold) {
        ReminderId id = ReminderId.next();
        jdbc.sql(
                        """
                        insert into reminder (id, organization_id, kind, threshold, repeat_days, active, created_at, changed_at)
                        values (?, ?, ?, ?, 14, false, now(), now())
                        """)
                .params(id.value(), region.value(), kind.name(), threshold)
                .update();
        return id;
    }

    @Test
    void a_local_organisation_reminds_its_primaries_a_region_also_those_directly_below_it_and_nobody_who_is_closing() {
        assertThat(reached(local, ReminderKind.QUIET, 30, null)).extracting(Reminded::name).containsExactly("Школа № 1");
        OrganizationId college = union.directPrimary(region, "Колледж", null);
        union.headcount(college, JANUARY, 5);
        assertThat(names(ReminderKind.QUIET, 30, null)).containsExactly("Зональная", "Колледж");
        union.status(college, "LIQUIDATING", JANUARY);
        union.status(local, "LIQUIDATING", JANUARY);
        assertThat(names(ReminderKind.QUIET, 30, null)).isEmpty();
    }

    private List<String> names(ReminderKind kind, int threshold, @Nullable Integer before) {
        return reached(region, kind, threshold, before).stream().map(Reminded::name).toList();
    }

    private List<Reminded> reached(OrganizationId by, ReminderKind kind, int threshold, @Nullable Integer before) {
        return reach.of(by, new ReminderDetails(kind, threshold, before, 14));
    }

    private void programme(LocalDate due) {
        jdbc.sql("delete from programme").update();
        jdbc.sql(
                        """
                        insert into programme (id, organization_id, name, begins_on, due_on, created_at, changed_at)
                        values (gen_random_uuid(), ?, 'Срок', date '2026-01-10', ?, now(), now())
                        """)
                .param(region.value())
                .param(due)
                .update();
    }
}
