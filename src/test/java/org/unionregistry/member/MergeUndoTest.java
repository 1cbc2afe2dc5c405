package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A merge taken back leaves both records exactly as they were; what was built upon it stands in the way. */
@RegistryTest
class MergeUndoTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId NEAR = new OrganizationId(SmallUnion.SCHOOL_NEAR);
    private static final Subtree LOCAL = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService service;

    @Autowired
    private MergeUndoService undoing;

    @Autowired
    private DepartureService departures;

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
    }

    @Test
    void everything_is_what_it_was() {
        MemberId first = admit(MemberMother.member().in(SCHOOL).phone(null).position(null));
        MemberId second = admit(MemberMother.member().in(NEAR).joining(TODAY.minusDays(9)).email("a@school.example").consenting());
        List<Object> before = List.of(merging.everything(first), merging.everything(second), figures.of(SCHOOL), figures.of(NEAR));

        UUID merge = merging.merge(first, second, LOCAL, allBut(MergeField.joinedOn));
        clock.advance(Duration.ofMinutes(1));
        undoing.undo(merge, LOCAL);
        undoing.undo(merge, LOCAL);

        assertThat(List.<Object>of(merging.everything(first), merging.everything(second), figures.of(SCHOOL), figures.of(NEAR))).isEqualTo(before);
        assertThat(figures.membership(NEAR, TODAY.minusDays(9))).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        merging.merge(first, second, LOCAL);
        assertThat(figures.of(NEAR).onRegister()).isZero();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void ninety_days_are_given_and_not_one_more() {
        UUID merge = pair();

        clock.setToday(TODAY.plusDays(91));
        assertRefused("member.merge.undo.tooLate", merge);
        clock.setToday(TODAY.plusDays(90));
        undoing.undo(merge, LOCAL);

        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(2);
    }

    @Test
    void what_happened_since_stands_in_the_way_until_it_is_taken_back() {
        MemberId first = admit(MemberMother.member().in(SCHOOL));
        MemberId second = admit(MemberMother.member().in(SCHOOL));
        UUID merge = merging.merge(first, second, LOCAL);
        clock.advance(Duration.ofMinutes(1));
        UUID exit = Uuids.next();
        departures.exit(first, merging.version(first), DepartureReason.DISMISSAL, new Happening(exit, TODAY, null), LOCAL);

        assertRefused("member.merge.undo.newer", merge);
        clock.advance(Duration.ofMinutes(1));
        reversals.reverse(first, exit, LOCAL);
        undoing.undo(merge, LOCAL);

        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(2);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void of_several_merges_the_last_one_is_taken_back_first() {
        MemberId first = admit(MemberMother.member().in(SCHOOL));
        MemberId second = admit(MemberMother.member().in(SCHOOL));
        MemberId third = admit(MemberMother.member().in(NEAR));
        UUID earlier = merging.merge(second, third, LOCAL);
        clock.advance(Duration.ofMinutes(1));
        UUID later = merging.merge(first, second, LOCAL);
        assertThat(leadsTo(third)).isEqualTo(first.value());
        clock.advance(Duration.ofMinutes(1));

        assertRefused("member.merge.undo.merged", earlier);
        undoing.undo(later, LOCAL);
        assertThat(leadsTo(third)).isEqualTo(second.value());
        clock.advance(Duration.ofMinutes(1));
        undoing.undo(earlier, LOCAL);

        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(2);
        assertThat(figures.of(NEAR).onRegister()).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void nobody_else_takes_it_back() {
        UUID merge = pair();

        assertThatThrownBy(() -> undoing.undo(merge, new Subtree.Local(new OrganizationId(SmallUnion.NEIGHBOUR_LOCAL))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> undoing.undo(UUID.randomUUID(), LOCAL)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_closed_organisation_takes_nobody_back() {
        MemberId first = admit(MemberMother.member().in(SCHOOL));
        MemberId second = admit(MemberMother.member().in(NEAR));
        UUID merge = merging.merge(first, second, LOCAL);
        jdbc.sql("update organization set status = 'LIQUIDATED' where id = :id").param("id", NEAR.value()).update();

        assertRefused("member.reversal.liquidated", merge);
    }

    private static MergeField[] allBut(MergeField field) {
        return Stream.of(MergeField.values()).filter(one -> one != field).toArray(MergeField[]::new);
    }

    private UUID pair() {
        return merging.merge(admit(MemberMother.member().in(SCHOOL)), admit(MemberMother.member().in(SCHOOL)), LOCAL);
    }

    private UUID leadsTo(MemberId id) {
        return jdbc.sql("select leads_to from member_merge where absorbed_id = :id and undone_at is null").param("id", id.value()).query(UUID.class).single();
    }

    private MemberId admit(MemberMother mother) {
        return service.admit(mother.command(), new Subtree.Country());
    }

    private void assertRefused(String key, UUID merge) {
        refused(key, () -> undoing.undo(merge, LOCAL));
    }
}
