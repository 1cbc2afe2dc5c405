package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** What happens to a member after the entry. */
@RegistryTest
class LifeTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId NEAR = new OrganizationId(SmallUnion.SCHOOL_NEAR);
    private static final Subtree DISTRICT = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService service;

    @Autowired
    private DepartureService departures;

    @Autowired
    private TransferService transfers;

    @Autowired
    private RecordService records;

    @Autowired
    private CategoryService categories;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        figures.headcount(SCHOOL, TODAY.minusDays(100), 1);
        figures.headcount(NEAR, TODAY.minusDays(100), 1);
    }

    @Test
    void a_departed_member_is_not_counted_and_holds_no_card() {
        MemberId id = complete();
        departures.exit(id, 0, DepartureReason.OWN_WISH, on(TODAY), DISTRICT);

        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(0, 0, 0, 1, 0, TODAY));
        assertThat(status(id)).isEqualTo("LEFT");
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void an_exit_undone_is_as_if_it_never_was() {
        MemberId id = complete();
        Happening exit = on(TODAY);
        departures.exit(id, 0, DepartureReason.DISMISSAL, exit, DISTRICT);
        reversals.reverse(id, exit.event(), DISTRICT);
        reversals.reverse(id, exit.event(), DISTRICT);

        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(1, 1, 0, 0, 1, TODAY));
        assertThat(status(id)).isEqualTo("ON_REGISTER");
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_transfer_takes_the_person_the_card_and_the_counts_along() {
        MemberId id = complete();
        Happening transfer = on(TODAY);
        transfers.transfer(id, 0, NEAR, transfer, DISTRICT);

        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(0, 0, 0, 1, 0, TODAY));
        assertThat(figures.of(NEAR)).isEqualTo(new Figures.Row(1, 1, 1, 0, 1, TODAY));
        assertThat(figures.differences()).isEmpty();

        reversals.reverse(id, transfer.event(), DISTRICT);
        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(1, 1, 0, 0, 1, TODAY));
        assertThat(figures.of(NEAR)).isEqualTo(new Figures.Row(0, 0, 0, 0, 0, TODAY));
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void nobody_is_transferred_out_of_the_part_one_answers_for() {
        MemberId id = complete();
        OrganizationId neighbour = new OrganizationId(SmallUnion.NEIGHBOUR_SCHOOL);

        assertThatThrownBy(() -> transfers.transfer(id, 0, neighbour, on(TODAY), DISTRICT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transfers.transfer(id, 0, SCHOOL, on(TODAY), DISTRICT))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("member.transfer.same"));
    }

    @Test
    void a_resent_event_happens_once_and_a_stale_one_not_at_all() {
        MemberId id = complete();
        Happening transfer = on(TODAY);
        transfers.transfer(id, 0, NEAR, transfer, DISTRICT);
        transfers.transfer(id, 0, NEAR, transfer, DISTRICT);

        assertThat(figures.of(NEAR).onRegister()).isOne();
        assertThatThrownBy(() -> departures.exit(id, 0, DepartureReason.DEATH, on(TODAY), DISTRICT))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void an_erroneous_record_is_cancelled_and_is_no_departure() {
        MemberId id = complete();
        departures.exit(id, 0, DepartureReason.ERRONEOUS_RECORD, on(TODAY), DISTRICT);

        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(0, 0, 0, 0, 0, TODAY));
        assertThat(status(id)).isEqualTo("VOIDED");
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void only_the_last_event_is_undone() {
        MemberId id = complete();
        Happening category = on(TODAY);
        categories.change(id, 0, MemberCategory.ON_LEAVE, category, DISTRICT);
        transfers.transfer(id, 1, NEAR, on(TODAY), DISTRICT);

        assertThatThrownBy(() -> reversals.reverse(id, category.event(), DISTRICT))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("member.reversal.notLast"));
    }

    @Test
    void a_complete_school_that_records_three_departures_stays_at_a_hundred_per_cent() {
        figures.headcount(SCHOOL, TODAY.minusDays(100), 5);
        for (int at = 0; at < 5; at++) {
            MemberId id = complete();
            if (at < 3) {
                departures.exit(id, 0, DepartureReason.DISMISSAL, on(TODAY), DISTRICT);
            }
        }
        Figures.Row row = figures.of(SCHOOL);
        assertThat(row.onRegister()).isEqualTo(2);
        assertThat(5 + row.arrivals() - row.departures()).isEqualTo(2);
    }

    @Test
    void a_headcount_takes_over_what_happened_up_to_its_day() {
        MemberId id = complete();
        clock.setToday(TODAY.plusDays(10));
        departures.exit(id, 0, DepartureReason.DEATH, on(TODAY.plusDays(5)), DISTRICT);
        assertThat(figures.of(SCHOOL).departures()).isOne();

        figures.headcount(SCHOOL, TODAY.plusDays(6), 0);
        assertThat(figures.of(SCHOOL).departures()).isZero();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_corrected_day_of_joining_moves_the_entry_and_changes_no_past_completion() {
        MemberId id = complete();
        clock.setToday(TODAY.plusDays(1));
        MemberDetails right = MemberMother.member().in(SCHOOL).consenting().memberSince(LocalDate.of(1999, 9, 1)).command().details();
        records.correct(Uuids.next(), id, 0, right, null, DISTRICT);

        assertThat(figures.membership(SCHOOL, LocalDate.of(1998, 12, 31))).isZero();
        assertThat(figures.membership(SCHOOL, LocalDate.of(1999, 9, 1))).isOne();
        assertThat(figures.completion(SCHOOL, TODAY)).isOne();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_correction_keeps_both_values_and_may_complete_the_record() {
        MemberId id = service.admit(MemberMother.member().in(SCHOOL).consenting().phone(null).command(), DISTRICT);
        assertThat(figures.of(SCHOOL).complete()).isZero();
        records.correct(Uuids.next(), id, 0, MemberMother.member().in(SCHOOL).phone("+79001112233").command().details(), null, DISTRICT);

        assertThat(figures.of(SCHOOL).complete()).isOne();
        assertThat(jdbc.sql("select field || ': ' || coalesce(old_value, '-') || ' > ' || new_value from member_change")
                        .query(String.class).list())
                .containsExactly("phone: - > +79001112233");
    }

    @Test
    void a_withdrawn_consent_leaves_the_record_incomplete() {
        MemberId id = complete();
        records.withdrawConsent(Uuids.next(), id, 0, TODAY, DISTRICT);

        assertThat(figures.of(SCHOOL).complete()).isZero();
        assertThat(figures.differences()).isEmpty();
        assertThatThrownBy(() -> records.withdrawConsent(Uuids.next(), id, 1, TODAY, DISTRICT))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("member.consent.none"));
    }

    @Test
    void a_person_of_a_neighbour_does_not_exist() {
        MemberId id = complete();
        Subtree neighbour = new Subtree.Primary(NEAR);

        assertThatThrownBy(() -> departures.exit(id, 0, DepartureReason.DEATH, on(TODAY), neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reversals.reverse(id, Uuids.next(), neighbour)).isInstanceOf(NotFound.class);
    }

    private MemberId complete() {
        return service.admit(MemberMother.member().in(SCHOOL).consenting().command(), DISTRICT);
    }

    private static Happening on(LocalDate day) {
        return new Happening(Uuids.next(), day, null);
    }

    private String status(MemberId id) {
        return jdbc.sql("select status from member where id = :id").param("id", (UUID) id.value()).query(String.class).single();
    }
}
