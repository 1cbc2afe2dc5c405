package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class AdmissionTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final Subtree OWN = new Subtree.Primary(SCHOOL);
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService service;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Figures figures;

    @Autowired
    private StatementCount statements;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
    }

    @Test
    void an_entry_counts_the_person_and_issues_a_card() {
        service.admit(MemberMother.member().in(SCHOOL).consenting().command(), OWN);

        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(1, 1, 0, 0, 1, TODAY));
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_resend_enters_nobody_twice() {
        AdmitMember command = MemberMother.member().in(SCHOOL).command();
        service.admit(command, OWN);
        service.admit(command, OWN);

        assertThat(figures.of(SCHOOL).onRegister()).isOne();
    }

    @Test
    void what_is_sent_again_with_other_words_is_not_lost_in_silence() {
        AdmitMember command = MemberMother.member().in(SCHOOL).command();
        service.admit(command, OWN);
        AdmitMember corrected = new AdmitMember(
                command.id(), command.commandKey(), command.organization(), command.name(), command.birthDate(), command.sex(),
                command.category(), command.staffKind(), "завуч", command.phone(), command.email(), command.joinedOn(),
                command.registeredOn(), command.kind(), command.legacyNumber(), command.consent(), command.basis());

        refused("member.admit.differs", () -> service.admit(corrected, OWN));
        service.admitAll(List.of(corrected), OWN);
        assertThat(figures.of(SCHOOL).onRegister()).isOne();
    }

    @Test
    void an_id_of_somebody_else_with_another_key_is_not_found() {
        AdmitMember command = MemberMother.member().in(SCHOOL).command();
        service.admit(command, OWN);
        AdmitMember forged = MemberMother.member().in(SCHOOL).as(command.id()).command();

        assertThatThrownBy(() -> service.admit(forged, OWN)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_enters_people_into_a_neighbour_school() {
        AdmitMember command = MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL_NEAR)).command();

        assertThatThrownBy(() -> service.admit(command, OWN)).isInstanceOf(NotFound.class);
    }

    @Test
    void people_are_entered_into_primary_organisations_only() {
        OrganizationId local = new OrganizationId(SmallUnion.LOCAL);

        assertThatThrownBy(() -> service.admit(MemberMother.member().in(local).command(), new Subtree.Local(local)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("member.rule.notPrimary"));
    }

    @Test
    void a_member_of_1985_entered_today_is_neither_late_nor_new() {
        figures.headcount(SCHOOL, LocalDate.of(2026, 1, 1), 10);
        service.admit(MemberMother.member().in(SCHOOL).born(LocalDate.of(1960, 1, 1)).memberSince(LocalDate.of(1985, 9, 1)).command(), OWN);

        assertThat(figures.of(SCHOOL).arrivals()).isZero();
        assertThat(figures.delays(SCHOOL)).isEmpty();
        assertThat(figures.completion(SCHOOL, TODAY.minusDays(1))).isZero();
        assertThat(figures.completion(SCHOOL, TODAY)).isOne();
        assertThat(figures.membership(SCHOOL, LocalDate.of(1985, 9, 1))).isOne();
    }

    @Test
    void whoever_joins_after_the_organisation_began_is_new_and_may_be_late() {
        figures.headcount(SCHOOL, TODAY.minusDays(60), 10);
        figures.began(SCHOOL, TODAY.minusDays(30));
        service.admit(MemberMother.member().in(SCHOOL).joining(TODAY.minusDays(12)).command(), OWN);

        assertThat(figures.of(SCHOOL).arrivals()).isOne();
        assertThat(figures.delays(SCHOOL)).containsExactly(12);
    }

    @Test
    void one_row_that_a_rule_refuses_leaves_the_whole_batch_out() {
        List<AdmitMember> batch = List.of(
                MemberMother.member().in(SCHOOL).command(),
                MemberMother.member().in(SCHOOL).born(TODAY.plusDays(1)).command());

        assertThatThrownBy(() -> service.admitAll(batch, OWN)).isInstanceOf(Refusal.class);
        assertThat(figures.of(SCHOOL).onRegister()).isZero();
    }

    @Test
    void two_hundred_people_take_as_many_statements_as_two() throws Exception {
        int few = statements.of(() -> service.admitAll(people(2), OWN)).size();

        assertThat(statements.of(() -> service.admitAll(people(200), OWN))).hasSizeLessThanOrEqualTo(few + 8);
        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(202, 0, 0, 0, 202, TODAY));
        assertThat(figures.differences()).isEmpty();
    }

    private static List<AdmitMember> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> MemberMother.member().in(SCHOOL).command())
                .toList();
    }
}
