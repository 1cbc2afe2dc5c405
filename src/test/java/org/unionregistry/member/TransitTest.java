package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Between two registers: whose step it is, what it does to the counts, and that everything comes back exactly. */
@RegistryTest
class TransitTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId FAR = new OrganizationId(SmallUnion.OTHER_SCHOOL);
    private static final Subtree SENDER = new Subtree.Primary(SCHOOL);
    private static final Subtree RECEIVER = new Subtree.Primary(FAR);
    private static final Subtree NEIGHBOUR = new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL_NEAR));
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService members;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReceptionService receptions;

    @Autowired
    private TransferAnswers answers;

    @Autowired
    private DepartureService departures;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private CategoryService categories;

    @Autowired
    private TransferQueries queries;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private TestClock clock;

    private final TransferId transfer = TransferId.next();
    private MemberId person = MemberId.next();

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        person = members.admit(MemberMother.member().in(SCHOOL).consenting().command(), SENDER);
        figures.headcount(SCHOOL, TODAY.minusDays(30), 1);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void in_transit_nobody_counts_the_person_and_the_sender_keeps_the_record() {
        release();

        assertThat(figures.of(SCHOOL)).extracting("onRegister", "complete", "departures", "holders").containsExactly(0, 0, 1, 0);
        assertThat(figures.of(FAR).onRegister()).isZero();
        assertThat(record()).containsEntry("status", "IN_TRANSIT").containsEntry("organization_id", SmallUnion.SCHOOL);
        assertThat(jdbc.sql("select status from membership_card").query(String.class).single()).isEqualTo("ACTIVE");
        assertThat(queries.waiting(SENDER)).isEqualTo(new TransferFacts(0, 0, 0, 0, 1, 0));
        assertThat(queries.waiting(RECEIVER)).isEqualTo(new TransferFacts(1, 0, 0, 1, 0, 0));
        assertThat(queries.waiting(NEIGHBOUR)).isEqualTo(new TransferFacts(0, 0, 0, 0, 0, 0));
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void accepted_the_person_counts_with_the_receiver_and_the_tenure_goes_on() {
        Map<String, Object> before = record();
        release();
        clock.setToday(TODAY.plusDays(2));
        receptions.accept(transfer, happening(TODAY.plusDays(1)), RECEIVER);

        assertThat(figures.of(SCHOOL).onRegister()).isZero();
        assertThat(figures.of(FAR)).extracting("onRegister", "complete", "holders").containsExactly(1, 1, 1);
        assertThat(figures.membership(SCHOOL, TODAY) + figures.membership(FAR, TODAY)).isZero();
        assertThat(record())
                .containsEntry("status", "ON_REGISTER")
                .containsEntry("organization_id", SmallUnion.OTHER_SCHOOL)
                .containsEntry("region_id", SmallUnion.OTHER_REGION)
                .containsEntry("joined_on", before.get("joined_on"));
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void declined_or_taken_back_everything_is_as_it_was() {
        Map<String, Object> before = record();
        Figures.Row counts = figures.of(SCHOOL);
        release();
        answers.decline(transfer, "у нас такой не работает", RECEIVER);
        assertThat(record()).isEqualTo(before);
        assertThat(figures.of(SCHOOL)).isEqualTo(counts);

        TransferId second = TransferId.next();
        releases.release(second, person, version(), FAR, happening(TODAY), SENDER);
        answers.withdraw(second, SENDER);
        assertThat(record()).isEqualTo(before);
        assertThat(figures.of(SCHOOL)).isEqualTo(counts);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void an_undone_acceptance_leaves_the_person_in_transit_and_the_transfer_open() {
        release();
        Map<String, Object> before = record();
        clock.advance(Duration.ofMinutes(1));
        Happening arrival = happening(TODAY);
        receptions.accept(transfer, arrival, RECEIVER);
        clock.advance(Duration.ofMinutes(1));
        reversals.reverse(person, arrival.event(), RECEIVER);

        assertThat(record()).isEqualTo(before);
        assertThat(queries.waiting(RECEIVER).toAccept()).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();
        receptions.accept(transfer, happening(TODAY), RECEIVER);
        assertThat(figures.of(FAR).onRegister()).isEqualTo(1);
    }

    @Test
    void undoing_the_release_takes_the_person_back() {
        Happening out = happening(TODAY);
        releases.release(transfer, person, version(), FAR, out, SENDER);
        reversals.reverse(person, out.event(), SENDER);

        assertThat(record()).containsEntry("status", "ON_REGISTER");
        refused("member.transit.is.WITHDRAWN", () -> receptions.accept(transfer, happening(TODAY), RECEIVER));
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void each_step_belongs_to_its_side() {
        release();

        for (Subtree stranger : List.of(SENDER, NEIGHBOUR)) {
            assertThatThrownBy(() -> receptions.accept(transfer, happening(TODAY), stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answers.decline(transfer, "нет", stranger)).isInstanceOf(NotFound.class);
        }
        for (Subtree stranger : List.of(RECEIVER, NEIGHBOUR)) {
            assertThatThrownBy(() -> answers.withdraw(transfer, stranger)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> queries.require(transfer, NEIGHBOUR)).isInstanceOf(NotFound.class);
        assertThat(queries.require(transfer, new Subtree.Region(new OrganizationId(SmallUnion.REGION))).outgoing()).isTrue();
        assertThat(queries.require(transfer, new Subtree.Local(new OrganizationId(SmallUnion.OTHER_LOCAL))).incoming()).isTrue();
    }

    @Test
    void sent_twice_each_step_happens_once() {
        Happening out = happening(TODAY);
        long seen = version();
        releases.release(transfer, person, seen, FAR, out, SENDER);
        releases.release(transfer, person, seen, FAR, out, SENDER);
        Happening in = happening(TODAY);
        receptions.accept(transfer, in, RECEIVER);
        receptions.accept(transfer, in, RECEIVER);

        assertThat(jdbc.sql("select count(*) from membership_event where type like '%TRANSFER%'").query(Integer.class).single()).isEqualTo(2);
        refused("member.transit.is.ACCEPTED", () -> receptions.accept(transfer, happening(TODAY), RECEIVER));
        refused("member.transit.is.ACCEPTED", () -> answers.withdraw(transfer, SENDER));
    }

    @Test
    void somebody_in_transit_can_leave_and_nothing_else_happens_to_them() {
        release();
        refused("member.rule.inTransit", () -> categories.change(person, version(), MemberCategory.PENSIONER, happening(TODAY), SENDER));
        refused("member.rule.inTransit", () -> releases.release(TransferId.next(), person, version(), FAR, happening(TODAY), SENDER));

        departures.exit(person, version(), DepartureReason.LOST_CONNECTION, happening(TODAY), SENDER);

        assertThat(record()).containsEntry("status", "LEFT");
        refused("member.transit.is.WITHDRAWN", () -> receptions.accept(transfer, happening(TODAY), RECEIVER));
        assertThat(figures.of(SCHOOL)).extracting("onRegister", "departures", "holders").containsExactly(0, 1, 0);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void days_and_places_that_cannot_be_are_explained() {
        refused("member.rule.dayInFuture", () -> releases.release(transfer, person, version(), FAR, happening(TODAY.plusDays(1)), SENDER));
        refused("member.transfer.same", () -> releases.release(transfer, person, version(), SCHOOL, happening(TODAY), SENDER));
        refused("member.rule.notPrimary", () -> releases.release(
                transfer, person, version(), new OrganizationId(SmallUnion.OTHER_LOCAL), happening(TODAY), SENDER));
        release();
        refused("member.transit.beforeRelease", () -> receptions.accept(transfer, happening(TODAY.minusDays(1)), RECEIVER));
        refused("member.rule.dayInFuture", () -> receptions.accept(transfer, happening(TODAY.plusDays(1)), RECEIVER));
        jdbc.sql("update organization set status = 'LIQUIDATED' where id = :id").param("id", SmallUnion.OTHER_SCHOOL).update();
        refused("member.rule.liquidated.here", () -> receptions.accept(transfer, happening(TODAY), RECEIVER));
        assertThat(record()).containsEntry("status", "IN_TRANSIT");
    }

    private void release() {
        releases.release(transfer, person, version(), FAR, happening(TODAY), SENDER);
    }

    private static Happening happening(LocalDate day) {
        return new Happening(Uuids.next(), day, null);
    }

    private long version() {
        return jdbc.sql("select version from member").query(Long.class).single();
    }

    /** Everything the register keeps of the person that a transfer may change. */
    private Map<String, Object> record() {
        return jdbc.sql("select status, organization_id, region_id, local_id, joined_on, registered_on, left_on, complete, category from member")
                .query().singleRow();
    }
}
