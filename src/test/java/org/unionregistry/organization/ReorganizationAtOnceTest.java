package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.shared.Recount;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Somebody is entered in the moment in which the organisation moves or is no more. */
@RegistryTest
class ReorganizationAtOnceTest {
    @Autowired
    Tables tables;

    @Autowired
    OrganizationMother mother;

    @Autowired
    MemberService members;

    @Autowired
    ReorganizationService service;

    @Autowired
    List<Recount> recounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    OrganizationId region;
    OrganizationId local;
    OrganizationId near;
    OrganizationId school;
    OrganizationId other;

    @BeforeEach
    void tree() {
        tables.clear();
        region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
        near = mother.local(region, "Сосновская районная организация");
        school = mother.primary(local, "Школа № 1");
        other = mother.primary(local, "Школа № 2");
    }

    @RepeatedTest(5)
    void nobody_is_left_on_the_register_of_a_closed_organisation() throws Exception {
        race(change(ReorganizationKind.MERGE, other));
        assertThat(count("m.status = 'ON_REGISTER' and o.status = 'LIQUIDATED'")).isZero();
    }

    @RepeatedTest(5)
    void nobody_is_left_behind_below_the_former_place() throws Exception {
        race(change(ReorganizationKind.MOVE, near));
        assertThat(count("m.local_id <> o.local_id")).isZero();
    }

    @Test
    void upper_levels_are_taken_first_whatever_the_ids() throws Exception {
        OrganizationId late = mother.local(region, "Озёрская районная организация");
        Reorganization move = change(ReorganizationKind.MOVE, late);
        String seen = service.rehearse(move, COUNTRY).seen();
        CompletableFuture<Void> moving = transaction.execute(status -> {
            take(late);
            CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> service.apply(move, seen, COUNTRY));
            awaitSomebodyWaiting();
            assertThat(jdbc.sql("select 1 from organization where id = ? for no key update nowait").param(school.value()).query().listOfRows())
                    .as("who waits for the upper level holds nothing below it")
                    .hasSize(1);
            return waits;
        });
        moving.get(20, TimeUnit.SECONDS);
        service.undo(move.id(), COUNTRY);
        assertThat(mother.row(school, COUNTRY).parentId()).isEqualTo(local);
    }

    @Test
    void whom_the_database_gives_up_for_a_deadlock_tries_again_and_succeeds() throws Exception {
        Reorganization move = change(ReorganizationKind.MOVE, near);
        String seen = service.rehearse(move, COUNTRY).seen();
        CompletableFuture<Void> moving = transaction.execute(status -> {
            take(school);
            CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> service.apply(move, seen, COUNTRY));
            awaitSomebodyWaiting();
            // The other one has waited for longer, so it is the first to look whether it waits for ever.
            jdbc.sql("select pg_sleep(0.2)").query(row -> {});
            take(near);
            return waits;
        });
        moving.get(20, TimeUnit.SECONDS);
        assertThat(mother.row(school, COUNTRY).parentId()).isEqualTo(near);
    }

    private void take(OrganizationId id) {
        jdbc.sql("select 1 from organization where id = ? for no key update").param(id.value()).query().listOfRows();
    }

    private void awaitSomebodyWaiting() {
        String waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        for (int tries = 0; tries < 1000 && jdbc.sql(waiting).query(Integer.class).single() == 0; tries++) {
            jdbc.sql("select pg_sleep(0.01)").query(row -> {});
        }
    }

    private void race(Reorganization change) throws Exception {
        String seen = service.rehearse(change, COUNTRY).seen();
        List<Callable<String>> both = List.of(
                () -> {
                    try {
                        service.apply(change, seen, COUNTRY);
                        return "done";
                    } catch (ReorganizationChanged changed) {
                        return "changed";
                    }
                },
                () -> {
                    try {
                        return members.admit(MemberMother.member().in(school).command(), COUNTRY).toString();
                    } catch (Refusal refusal) {
                        return refusal.key();
                    }
                });
        List<String> answers = AtOnce.run(both);
        assertThat(answers).allMatch(Objects::nonNull).containsAnyOf("done", "changed");
        recounts.forEach(recount -> assertThat(recount.differences()).isEmpty());
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from member m join organization o on o.id = m.organization_id where " + what)
                .query(Integer.class)
                .single();
    }

    private Reorganization change(ReorganizationKind kind, OrganizationId target) {
        return new Reorganization(
                ReorganizationId.next(), kind, List.of(school), target, null, null, List.of(),
                new Decision(TestClock.TODAY, "Постановление № 4"));
    }
}
