package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.card.NumberScheme;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A receiver asks by the number of a card, and learns nothing before the answer. */
@RegistryTest(properties = "registry.member.requests-a-day=4")
class TransferRequestTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId FAR = new OrganizationId(SmallUnion.OTHER_SCHOOL);
    private static final Subtree SENDER = new Subtree.Primary(SCHOOL);
    private static final Subtree RECEIVER = new Subtree.Primary(FAR);

    @Autowired
    private MemberService members;

    @Autowired
    private RequestService requests;

    @Autowired
    private GrantService grants;

    @Autowired
    private TransferAnswers answers;

    @Autowired
    private DepartureService departures;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private DeductionService deductions;

    @Autowired
    private TransferQueries queries;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private TestClock clock;

    private final TransferId transfer = TransferId.next();
    private MemberId person = MemberId.next();
    private String number = "";

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        person = members.admit(MemberMother.member().in(SCHOOL).consenting().command(), SENDER);
        number = jdbc.sql("select number from membership_card").query(String.class).single();
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void released_whom_others_ask_for_the_person_moves_at_once() {
        requests.request(asking(number, "ИВАНОВА"), RECEIVER);
        assertThat(queries.waiting(SENDER).toAnswer()).isEqualTo(1);
        deductions.record(Uuids.next(), person, TestClock.TODAY.minusDays(1), SENDER);
        Happening what = new Happening(Uuids.next(), TestClock.TODAY, null);
        grants.grant(transfer, what, SENDER);
        grants.grant(transfer, what, SENDER);

        assertThat(figures.of(SCHOOL).onRegister()).isZero();
        assertThat(figures.of(FAR).onRegister()).isEqualTo(1);
        assertThat(figures.of(FAR).holders()).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();
        assertThat(withheld()).isFalse();

        clock.advance(Duration.ofMinutes(1));
        reversals.reverse(person, jdbc.sql("select acceptance_event from member_transfer").query(UUID.class).single(), RECEIVER);
        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(1);
        assertThat(queries.waiting(SENDER).toAnswer()).isEqualTo(1);
        assertThat(figures.differences()).isEmpty();
        assertThat(withheld()).isTrue();
    }

    private boolean withheld() {
        return jdbc.sql("select withdrawn_on is null from deduction_application").query(Boolean.class).single();
    }

    @Test
    void before_the_answer_a_request_looks_the_same_whether_or_not_it_fits_somebody() throws Exception {
        List<String> found = statements.of(() -> requests.request(asking(number, "Иванова"), RECEIVER));
        TransferRow fits = queries.require(transfer, RECEIVER);
        for (RequestTransfer wrong : List.of(
                new RequestTransfer(TransferId.next(), FAR, "2200100000009995", "Иванова"),
                new RequestTransfer(TransferId.next(), FAR, "2200100000009987", "Петрова"))) {
            assertThat(statements.of(() -> requests.request(wrong, RECEIVER))).isEqualTo(found);
            TransferRow none = queries.require(wrong.id(), RECEIVER);
            assertThat(none).usingRecursiveComparison().ignoringFields("id", "asked", "begunAt").isEqualTo(fits);
        }
        assertThat(fits.name()).isNull();
        assertThat(fits.fromName()).isNull();
        assertThat(queries.waiting(SENDER).toAnswer()).isEqualTo(1);
    }

    @Test
    void the_surname_is_a_check_of_the_number() {
        requests.request(asking(number, "Петрова"), RECEIVER);

        assertThat(queries.waiting(SENDER).toAnswer()).isZero();
        assertThat(queries.waiting(RECEIVER).incoming()).isEqualTo(1);
    }

    @Test
    void what_needs_no_asking_or_was_asked_already_is_explained() {
        refused("member.request.number", () -> requests.request(asking("123", "Иванова"), RECEIVER));
        refused("member.request.number.mistyped", () -> requests.request(asking("2200100000009999", "Иванова"), RECEIVER));
        refused("member.request.own", () -> requests.request(new RequestTransfer(transfer, SCHOOL, number, "Иванова"), SENDER));
        requests.request(asking(number, "Иванова"), RECEIVER);
        requests.request(asking(number, "Иванова"), RECEIVER);
        refused("member.request.already", () -> requests.request(new RequestTransfer(TransferId.next(), FAR, number, "Иванова"), RECEIVER));
        assertThatThrownBy(() -> requests.request(asking(number, "Иванова"), new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL_NEAR))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_tries_numbers_out() {
        for (int digit = 1; digit <= 4; digit++) {
            requests.request(new RequestTransfer(TransferId.next(), FAR, NumberScheme.USUAL.number("22-001-0001", 9_000 + digit).value(), "Иванова"), RECEIVER);
        }
        refused("member.request.many", () -> requests.request(asking(number, "Иванова"), RECEIVER));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'member.transfer.request'").query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    void whoever_has_left_is_not_asked_for_any_more() {
        requests.request(asking(number, "Иванова"), RECEIVER);
        departures.exit(person, 0, DepartureReason.DISMISSAL, new Happening(Uuids.next(), TestClock.TODAY, null), SENDER);

        assertThat(queries.require(transfer, RECEIVER).state()).isEqualTo(TransferState.DECLINED);
        refused("member.transit.is.DECLINED", () -> grants.grant(transfer, new Happening(Uuids.next(), TestClock.TODAY, null), SENDER));
    }

    @Test
    void both_may_end_a_request_and_the_person_stays() {
        requests.request(asking(number, "Иванова"), RECEIVER);
        assertThatThrownBy(() -> answers.withdraw(transfer, SENDER)).isInstanceOf(NotFound.class);
        answers.decline(transfer, "не уволен", SENDER);

        assertThat(queries.require(transfer, RECEIVER).reason()).isEqualTo("не уволен");
        assertThat(queries.require(transfer, RECEIVER).name()).isNull();
        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(1);
    }

    private RequestTransfer asking(String card, String lastName) {
        return new RequestTransfer(transfer, FAR, card, lastName);
    }
}
