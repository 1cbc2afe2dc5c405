package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
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
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Both sides press their buttons in the same moment. */
@RegistryTest
class TransfersAtOnceTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId FAR = new OrganizationId(SmallUnion.OTHER_SCHOOL);
    private static final Subtree SENDER = new Subtree.Primary(SCHOOL);
    private static final Subtree RECEIVER = new Subtree.Primary(FAR);
    private static final int ROUNDS = 12;

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
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
    }

    @Test
    void of_an_acceptance_and_a_withdrawal_one_happens_and_the_other_is_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            TransferId transfer = TransferId.next();
            MemberId person = released(transfer, happening());
            Callable<String> accept = told(() -> receptions.accept(transfer, happening(), RECEIVER));
            Callable<String> withdraw = told(() -> answers.withdraw(transfer, SENDER));
            Callable<String> decline = told(() -> answers.decline(transfer, "нет", RECEIVER));

            List<String> told = AtOnce.run(round % 2 == 0 ? List.of(accept, withdraw, decline) : List.of(withdraw, decline, accept));

            assertThat(told).containsOnlyOnce("done").filteredOn(word -> !word.equals("done")).allMatch(word -> word.startsWith("member.transit.is."));
            assertThat(status(person)).isEqualTo("ON_REGISTER");
        }
        assertThat(figures.of(SCHOOL).onRegister() + figures.of(FAR).onRegister()).isEqualTo(ROUNDS);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void of_an_acceptance_and_an_exit_one_happens() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            TransferId transfer = TransferId.next();
            MemberId person = released(transfer, happening());
            AtOnce.run(List.of(
                    told(() -> receptions.accept(transfer, happening(), RECEIVER)),
                    told(() -> departures.exit(person, 1, DepartureReason.DEATH, happening(), SENDER))));

            assertThat(status(person)).isIn("ON_REGISTER", "LEFT");
        }
        assertThat(figures.of(SCHOOL).onRegister()).isZero();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_double_click_releases_and_accepts_once() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            TransferId transfer = TransferId.next();
            MemberId person = admit();
            Happening out = happening();
            Happening in = happening();
            AtOnce.run(Collections.nCopies(3, told(() -> releases.release(transfer, person, 0, FAR, out, SENDER))));
            List<String> told = AtOnce.run(Collections.nCopies(3, told(() -> receptions.accept(transfer, in, RECEIVER))));

            assertThat(told).containsOnly("done");
            assertThat(figures.of(FAR).onRegister()).isEqualTo(round);
        }
        assertThat(figures.differences()).isEmpty();
    }

    private MemberId released(TransferId transfer, Happening what) {
        MemberId person = admit();
        releases.release(transfer, person, 0, FAR, what, SENDER);
        return person;
    }

    private MemberId admit() {
        return members.admit(MemberMother.member().in(SCHOOL).command(), SENDER);
    }

    private static Happening happening() {
        return new Happening(Uuids.next(), TestClock.TODAY, null);
    }

    private String status(MemberId person) {
        return jdbc.sql("select status from member where id = :id").param("id", person.value()).query(String.class).single();
    }

    /** What the one who presses is told. */
    private static Callable<String> told(Runnable step) {
        return () -> {
            try {
                step.run();
                return "done";
            } catch (Refusal refusal) {
                return refusal.key();
            } catch (OptimisticLockingFailureException changed) {
                return "changed meanwhile";
            } catch (NotFound elsewhere) {
                return "not here any more";
            }
        };
    }
}
