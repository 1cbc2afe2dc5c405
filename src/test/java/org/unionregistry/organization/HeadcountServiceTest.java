package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
@RecordApplicationEvents
class HeadcountServiceTest {
    static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    HeadcountService service;

    @Autowired
    HeadcountQueries queries;

    @Autowired
    HeadcountMother headcounts;

    @Autowired
    OrganizationMother mother;

    @Autowired
    ApplicationEvents events;

    OrganizationId local;
    OrganizationId school;
    Subtree own;
    Subtree above;

    @BeforeEach
    void tree() {
        OrganizationId region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
        school = mother.primary(local, "Школа № 1");
        own = new Subtree.Primary(school);
        above = new Subtree.Local(local);
    }

    @Test
    void an_own_number_waits_for_the_superior() {
        HeadcountId id = headcounts.proposed(school, TODAY, 31);
        assertThat(queries.find(id, own).orElseThrow().isWaiting()).isTrue();
        assertThat(queries.waiting(null, 10, above)).extracting(HeadcountRow::id).containsExactly(id);
        assertThat(queries.waiting(null, 10, own)).isEmpty();
        service.confirm(id, 0, above);
        assertThat(queries.find(id, own).orElseThrow().current()).isTrue();
        assertThat(events.stream(HeadcountConfirmed.class)).containsExactly(new HeadcountConfirmed(school, TODAY, 31));
    }

    @Test
    void nobody_confirms_the_own_number() {
        HeadcountId id = headcounts.proposed(school, TODAY, 31);
        assertThatThrownBy(() -> service.confirm(id, 0, own))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.headcount.ownNumber");
    }

    @Test
    void the_superiors_entry_counts_at_once() {
        assertThat(service.declare(HeadcountMother.of(school, TODAY, 31), above)).isEqualTo(HeadcountStatus.CONFIRMED);
        assertThat(current()).isEqualTo(31);
    }

    @Test
    void the_latest_day_is_the_current_one_whenever_it_is_entered() {
        headcounts.confirmed(school, TODAY, 40);
        headcounts.confirmed(school, TODAY.minusYears(1), 50);
        assertThat(current()).isEqualTo(40);
        headcounts.confirmed(school, TODAY, 41);
        assertThat(current()).isEqualTo(41);
        assertThat(events.stream(HeadcountConfirmed.class)).hasSize(2);
    }

    @Test
    void a_lowered_number_shows_the_old_one() {
        headcounts.confirmed(school, TODAY.minusDays(30), 40);
        HeadcountId id = headcounts.proposed(school, TODAY, 33);
        HeadcountRow row = queries.find(id, above).orElseThrow();
        assertThat(row.isLowered()).isTrue();
        assertThat(row.before()).isEqualTo(40);
        assertThat(row.beforeAsOf()).isEqualTo(TODAY.minusDays(30));
    }

    @Test
    void what_waits_can_be_corrected_and_the_superior_decides_on_what_was_seen() {
        HeadcountId id = headcounts.proposed(school, TODAY, 31);
        headcounts.proposed(school, TODAY, 32);
        assertThat(queries.waiting(null, 10, above)).singleElement().extracting(HeadcountRow::members).isEqualTo(32);
        assertThatThrownBy(() -> service.confirm(id, 0, above)).isInstanceOf(OptimisticLockingFailureException.class);
        service.confirm(id, 1, above);
        assertThat(current()).isEqualTo(32);
    }

    @Test
    void a_number_sent_back_keeps_the_remark_and_changes_nothing() {
        headcounts.confirmed(school, TODAY.minusDays(30), 40);
        HeadcountId id = headcounts.proposed(school, TODAY, 33);
        service.reject(id, 0, "Проверьте список", above);
        assertThat(queries.find(id, own).orElseThrow().remark()).isEqualTo("Проверьте список");
        assertThat(current()).isEqualTo(40);
        assertThatThrownBy(() -> service.confirm(id, 1, above)).isInstanceOf(Refusal.class);
    }

    @Test
    void impossible_numbers_and_days_are_refused_at_their_field() {
        assertRefused(new NewHeadcount(HeadcountId.next(), school, TODAY.plusDays(1), 1, 0, 1), "asOf");
        assertRefused(new NewHeadcount(HeadcountId.next(), school, TODAY, -1, 0, 1), "workers");
        assertRefused(new NewHeadcount(HeadcountId.next(), school, TODAY, 1, 0, 1_000_000), "members");
    }

    @Test
    void only_primaries_have_numbers_of_their_own() {
        assertThatThrownBy(() -> service.declare(HeadcountMother.of(local, TODAY, 31), COUNTRY))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.headcount.onlyPrimary");
    }

    @Test
    void a_neighbours_number_is_not_found() {
        HeadcountId id = headcounts.proposed(school, TODAY, 31);
        Subtree neighbour = new Subtree.Local(mother.local(mother.region("Другая"), "Сосновская"));
        assertThatThrownBy(() -> service.confirm(id, 0, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.declare(HeadcountMother.of(school, TODAY, 1), neighbour))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_form_sent_again_changes_nothing() {
        NewHeadcount command = HeadcountMother.of(school, TODAY, 31);
        service.declare(command, above);
        service.declare(command, above);
        assertThat(queries.history(school, own)).hasSize(1);
    }

    private void assertRefused(NewHeadcount command, String field) {
        assertThatThrownBy(() -> service.declare(command, above))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private int current() {
        List<HeadcountRow> current =
                queries.history(school, own).stream().filter(HeadcountRow::current).toList();
        assertThat(current).hasSize(1);
        return current.get(0).members();
    }
}
