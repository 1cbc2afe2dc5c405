package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Two records of one person become one: nobody is counted twice, on no day, and nobody has come or left by it. */
@RegistryTest
class MergeTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId NEAR = new OrganizationId(SmallUnion.SCHOOL_NEAR);
    private static final Subtree LOCAL = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService service;

    @Autowired
    private MergeService merges;

    @Autowired
    private DepartureService departures;

    @Autowired
    private RecordService records;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private Merging merging;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Figures figures;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        figures.headcount(SCHOOL, TODAY.minusYears(1), 10);
        figures.headcount(NEAR, TODAY.minusYears(1), 10);
    }

    @Test
    void the_second_record_of_one_register_is_counted_no_more_and_never_was() {
        MemberId first = admit(MemberMother.member().in(SCHOOL).memberSince(LocalDate.of(1998, 9, 1)));
        MemberId second = admit(MemberMother.member().in(SCHOOL).joining(TODAY.minusDays(30)).consenting());
        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(2, 1, 1, 0, 2, figures.of(SCHOOL).beganOn()));

        merging.merge(first, second, LOCAL);

        // The consent went over, so the one record is complete; the joining that never was is taken back.
        assertThat(figures.of(SCHOOL)).isEqualTo(new Figures.Row(1, 1, 0, 0, 1, figures.of(SCHOOL).beganOn()));
        assertThat(figures.membership(SCHOOL, TODAY.minusDays(31))).isEqualTo(1);
        assertThat(figures.membership(SCHOOL, TODAY.minusDays(30))).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();
        assertThat(merging.status(second)).isEqualTo("MERGED");
    }

    @Test
    void of_two_registers_the_one_of_the_absorbed_record_falls_from_the_day_of_the_second_count() {
        MemberId here = admit(MemberMother.member().in(SCHOOL).memberSince(LocalDate.of(2015, 9, 1)));
        MemberId there = admit(MemberMother.member().in(NEAR).memberSince(LocalDate.of(2010, 9, 1)));

        merging.merge(here, there, LOCAL);

        assertThat(figures.membership(NEAR, LocalDate.of(2015, 8, 31))).isEqualTo(1);
        assertThat(figures.membership(NEAR, LocalDate.of(2015, 9, 1))).isZero();
        assertThat(figures.membership(SCHOOL, TODAY)).isEqualTo(1);
        assertThat(figures.of(NEAR).onRegister()).isZero();
        assertThat(figures.of(NEAR).departures()).isZero();
        assertThat(figures.of(NEAR).holders()).isZero();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void an_earlier_stay_that_only_the_absorbed_record_tells_of_remains() {
        MemberId left = admit(MemberMother.member().in(NEAR).joining(TODAY.minusDays(300)));
        exit(left, TODAY.minusDays(200));
        MemberId now = admit(MemberMother.member().in(SCHOOL).joining(TODAY.minusDays(100)));
        Figures.Row before = figures.of(NEAR);

        merging.merge(now, left, LOCAL);

        assertThat(figures.of(NEAR)).isEqualTo(before);
        assertThat(figures.membership(NEAR, TODAY.minusDays(250))).isEqualTo(1);
        assertThat(figures.of(SCHOOL).arrivals()).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_departure_from_a_register_on_which_the_person_stayed_is_taken_back_too() {
        MemberId stays = admit(MemberMother.member().in(SCHOOL).memberSince(LocalDate.of(2015, 9, 1)));
        MemberId left = admit(MemberMother.member().in(SCHOOL).joining(TODAY.minusDays(300)));
        exit(left, TODAY.minusDays(200));
        assertThat(figures.of(SCHOOL).departures()).isEqualTo(1);

        merging.merge(stays, left, LOCAL);

        assertThat(figures.of(SCHOOL).departures()).isZero();
        assertThat(figures.of(SCHOOL).arrivals()).isZero();
        assertThat(figures.membership(SCHOOL, TODAY.minusDays(250))).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void chosen_values_are_taken_over_and_both_are_kept_in_the_history() {
        MemberId first = admit(MemberMother.member().in(SCHOOL).phone(null).ticket(null));
        MemberId second = admit(MemberMother.member().in(SCHOOL).named("Петрова", "Анна", "Петровна").phone("+79130000001").ticket("123456"));

        merging.merge(first, second, LOCAL, MergeField.lastName, MergeField.phone);

        Map<String, Object> row = jdbc.sql("select * from member where id = :id").param("id", first.value()).query().singleRow();
        assertThat(row).containsEntry("last_name", "Петрова").containsEntry("phone", "+79130000001").containsEntry("legacy_number", null)
                .containsEntry("name_key", "петрова анна петровна");
        assertThat(jdbc.sql("select field || ': ' || coalesce(old_value, '-') from member_change order by 1").query(String.class).list())
                .containsExactly("lastName: Иванова", "phone: -");
    }

    @Test
    void the_journal_of_before_stays_as_it_was() {
        MemberId first = admit(MemberMother.member().in(SCHOOL));
        MemberId second = admit(MemberMother.member().in(NEAR));
        List<Map<String, Object>> before = jdbc.sql("select * from membership_event order by id").query().listOfRows();

        merging.merge(first, second, LOCAL);

        assertThat(jdbc.sql("select * from membership_event where type <> 'MERGE' order by id").query().listOfRows()).isEqualTo(before);
    }

    @Test
    void the_record_of_today_stays_and_a_cancelled_one_is_nobody() {
        MemberId left = admit(MemberMother.member().in(SCHOOL));
        exit(left, TODAY.minusDays(3));
        MemberId now = admit(MemberMother.member().in(NEAR));
        MemberId cancelled = admit(MemberMother.member().in(NEAR));
        reversals.reverseEntry(cancelled, LOCAL);

        refused("member.merge.otherStays", () -> merging.merge(left, now, LOCAL));
        refused("member.merge.status", () -> merging.merge(now, cancelled, LOCAL));
        refused("member.merge.status", () -> merging.merge(cancelled, now, LOCAL));
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void both_records_must_lie_in_ones_own_part() {
        MemberId own = admit(MemberMother.member().in(SCHOOL));
        MemberId neighbour = admit(MemberMother.member().in(new OrganizationId(SmallUnion.NEIGHBOUR_SCHOOL)));

        assertThatThrownBy(() -> merging.merge(own, neighbour, LOCAL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merging.merge(neighbour, own, LOCAL)).isInstanceOf(NotFound.class);
        assertThat(merging.status(neighbour)).isEqualTo("ON_REGISTER");
    }

    @Test
    void sent_twice_it_is_done_once_and_an_old_form_does_nothing() {
        MemberId first = admit(MemberMother.member().in(SCHOOL));
        MemberId second = admit(MemberMother.member().in(SCHOOL));
        MemberId third = admit(MemberMother.member().in(SCHOOL));
        MergeRecords command = merging.command(first, second);
        MergeRecords old = merging.command(second, third);

        merges.merge(command, LOCAL);
        merges.merge(command, LOCAL);

        assertThat(jdbc.sql("select count(*) from member_merge").query(Long.class).single()).isEqualTo(1);
        assertThatThrownBy(() -> merges.merge(old, LOCAL)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> merges.merge(
                        new MergeRecords(command.id(), first, 1, third, 0, command.taken(), null), LOCAL))
                .isInstanceOf(NotFound.class);
        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(2);
    }

    @Test
    void nothing_more_happens_to_a_merged_record() {
        MemberId first = admit(MemberMother.member().in(SCHOOL));
        MemberId second = admit(MemberMother.member().in(SCHOOL));
        UUID entry = jdbc.sql("select id from membership_event where member_id = :id").param("id", second.value()).query(UUID.class).single();
        clock.advance(Duration.ofMinutes(1));
        merging.merge(first, second, LOCAL);

        refused("member.rule.merged", () -> exit(second, TODAY));
        refused("member.rule.merged", () -> reversals.reverse(second, entry, LOCAL));
        refused("member.rule.merged", () -> records.withdrawConsent(Uuids.next(), second, 1, TODAY, LOCAL));
        UUID own = jdbc.sql("select id from membership_event where member_id = :id and type <> 'MERGE'").param("id", first.value()).query(UUID.class).single();
        refused("member.merge.reversal", () -> reversals.reverse(first, own, LOCAL));
    }

    private MemberId admit(MemberMother mother) {
        return service.admit(mother.command(), new Subtree.Country());
    }

    private void exit(MemberId id, LocalDate day) {
        departures.exit(id, merging.version(id), DepartureReason.DISMISSAL, new Happening(Uuids.next(), day, null), LOCAL);
    }
}
