package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Leaves, expulsions and returns: what each does, what it refuses, and that undoing it leaves no trace on the record. */
@RegistryTest
class ReturnTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final Subtree OWN = new Subtree.Primary(SCHOOL);
    private static final Subtree DISTRICT = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService service;

    @Autowired
    private DepartureService departures;

    @Autowired
    private CategoryService categories;

    @Autowired
    private ReturnService returns;

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

    private MemberId id;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        id = service.admit(MemberMother.member().in(SCHOOL).consenting().command(), OWN);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void who_left_by_own_wish_is_admitted_again_at_once_and_the_card_opens() {
        departures.exit(id, version(), DepartureReason.OWN_WISH, on(TODAY, null), OWN);
        assertThat(figures.of(SCHOOL).holders()).isZero();

        clock.advance(Duration.ofMinutes(1));
        returns.readmit(id, version(), on(TODAY, null), OWN);

        assertThat(figures.of(SCHOOL).onRegister()).isOne();
        assertThat(figures.of(SCHOOL).holders()).isOne();
        assertThat(figures.of(SCHOOL).complete()).isOne();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void an_expulsion_needs_minutes_and_closes_the_door_for_a_year() {
        assertThatThrownBy(() -> departures.exit(id, version(), DepartureReason.EXPELLED_DUES, on(TODAY, null), OWN))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("basis"));
        departures.exit(id, version(), DepartureReason.EXPELLED_DUES, on(TODAY, "протокол № 7"), OWN);

        clock.setToday(TODAY.plusYears(1).minusDays(1));
        assertThatThrownBy(() -> returns.readmit(id, version(), on(TODAY.plusYears(1).minusDays(1), null), OWN))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("member.return.tooEarly"));
        clock.setToday(TODAY.plusYears(1));
        returns.readmit(id, version(), on(TODAY.plusYears(1), null), OWN);
        assertThat(figures.of(SCHOOL).onRegister()).isOne();
    }

    @Test
    void a_higher_body_reinstates_the_expelled_only_and_by_a_document() {
        departures.exit(id, version(), DepartureReason.OWN_WISH, on(TODAY, null), OWN);
        refused("member.return.notExpelled", () -> returns.reinstate(id, version(), on(TODAY, "постановление № 5"), OWN));
        reversals.reverse(id, last(), OWN);

        departures.exit(id, version(), DepartureReason.EXPELLED_CHARTER, on(TODAY, "протокол № 7"), OWN);
        refused("member.return.basis.missing", () -> returns.reinstate(id, version(), on(TODAY, null), OWN));
        returns.reinstate(id, version(), on(TODAY, "постановление № 5"), OWN);
        assertThat(figures.of(SCHOOL).onRegister()).isOne();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void nobody_comes_back_to_a_closed_organisation_nor_by_taking_back_the_exit() {
        departures.exit(id, version(), DepartureReason.DISMISSAL, on(TODAY, null), OWN);
        jdbc.sql("update organization set status = 'LIQUIDATED' where id = :id").param("id", SCHOOL.value()).update();

        refused("member.rule.liquidated.here", () -> returns.readmit(id, version(), on(TODAY, null), OWN));
        refused("member.reversal.liquidated", () -> reversals.reverse(id, last(), OWN));
        assertThat(figures.of(SCHOOL).onRegister()).isZero();
    }

    @Test
    void nothing_is_entered_before_what_is_entered_already() {
        categories.startLeave(id, version(), LeaveKind.CHILD_CARE, null, on(TODAY.minusDays(3), null), OWN);
        Happening before = on(TODAY.minusDays(4), null);
        clock.advance(Duration.ofMinutes(1));

        refused("member.rule.dayBeforeLater", () -> categories.endLeave(id, version(), before, OWN));
        refused("member.rule.dayBeforeLater", () -> categories.change(id, version(), MemberCategory.PENSIONER, before, OWN));
        assertThatThrownBy(() -> departures.exit(id, version(), DepartureReason.DISMISSAL, before, OWN))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("day");
                    assertThat(refusal.arguments()).containsExactly(RussianDates.text(TODAY.minusDays(3)));
                });
        reversals.reverse(id, last(), OWN);
        departures.exit(id, version(), DepartureReason.DISMISSAL, before, OWN);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void nobody_comes_back_who_is_there_or_has_died_or_before_leaving() {
        refused("member.return.notLeft", () -> returns.readmit(id, version(), on(TODAY, null), OWN));
        departures.exit(id, version(), DepartureReason.DISMISSAL, on(TODAY, null), OWN);
        refused("member.return.beforeExit", () -> returns.readmit(id, version(), on(TODAY.minusDays(1), null), OWN));
        refused("member.rule.dayInFuture", () -> returns.readmit(id, version(), on(TODAY.plusDays(1), null), OWN));
        reversals.reverse(id, last(), OWN);
        departures.exit(id, version(), DepartureReason.DEATH, on(TODAY, null), OWN);
        refused("member.return.died", () -> returns.readmit(id, version(), on(TODAY, null), OWN));
    }

    @Test
    void a_leave_ends_in_what_was_before_it() {
        categories.change(id, version(), MemberCategory.UNION_STAFF, on(TODAY, null), OWN);
        clock.advance(Duration.ofMinutes(1));
        categories.startLeave(id, version(), LeaveKind.CHILD_CARE, TODAY.plusYears(1), on(TODAY, null), OWN);
        assertThat(row()).containsEntry("category", "ON_LEAVE");
        assertThat(figures.of(SCHOOL).onRegister()).isOne();
        refused("member.leave.already", () -> categories.startLeave(
                id, version(), LeaveKind.OTHER, null, on(TODAY, null), OWN));

        clock.advance(Duration.ofMinutes(1));
        categories.endLeave(id, version(), on(TODAY, null), OWN);
        assertThat(row()).containsEntry("category", "UNION_STAFF").containsEntry("category_until", null);
        refused("member.leave.notOnLeave", () -> categories.endLeave(id, version(), on(TODAY, null), OWN));
    }

    @Test
    void those_without_work_have_six_months() {
        categories.change(id, version(), MemberCategory.LAID_OFF, on(TODAY, null), OWN);
        assertThat(row().get("category_until")).hasToString(TODAY.plusMonths(6).toString());
    }

    @Test
    void undoing_restores_the_record_exactly() {
        List<Runnable> life = List.of(
                () -> categories.change(id, version(), MemberCategory.LAID_OFF, on(TODAY, null), OWN),
                () -> categories.change(id, version(), MemberCategory.WORKER, on(TODAY, null), OWN),
                () -> categories.startLeave(id, version(), LeaveKind.MILITARY_SERVICE, TODAY.plusDays(300), on(TODAY, null), OWN),
                () -> categories.endLeave(id, version(), on(TODAY, null), OWN),
                () -> departures.exit(id, version(), DepartureReason.EXPELLED_CHARTER, on(TODAY, "протокол № 7"), OWN),
                () -> returns.reinstate(id, version(), on(TODAY, "постановление № 5"), OWN),
                () -> departures.exit(id, version(), DepartureReason.OWN_WISH, on(TODAY, null), OWN),
                () -> returns.readmit(id, version(), on(TODAY, null), OWN));
        for (Runnable event : life) {
            clock.advance(Duration.ofMinutes(1));
            Map<String, Object> before = row();
            Figures.Row counts = figures.of(SCHOOL);
            event.run();
            assertThat(row()).isNotEqualTo(before);

            clock.advance(Duration.ofMinutes(1));
            reversals.reverse(id, last(), DISTRICT);
            assertThat(row()).isEqualTo(before);
            assertThat(figures.of(SCHOOL)).isEqualTo(counts);
            assertThat(figures.differences()).isEmpty();

            clock.advance(Duration.ofMinutes(1));
            event.run();
        }
    }

    private static Happening on(LocalDate day, @Nullable String basis) {
        return new Happening(Uuids.next(), day, basis);
    }

    /** Everything of the person but who changed it last and when. */
    private Map<String, Object> row() {
        Map<String, Object> row = jdbc.sql("select * from member where id = :id").param("id", id.value()).query().singleRow();
        row.keySet().removeAll(List.of("version", "changed_at", "changed_by"));
        return row;
    }

    private long version() {
        return jdbc.sql("select version from member where id = :id").param("id", id.value()).query(Long.class).single();
    }

    private UUID last() {
        return jdbc.sql("select id from membership_event where member_id = :id order by entered_at desc, id desc limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }
}
