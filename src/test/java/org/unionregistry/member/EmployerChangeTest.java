package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.support.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** What becomes of the application for withholding when the employer is another one. */
@RegistryTest
class EmployerChangeTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId FAR = new OrganizationId(SmallUnion.OTHER_SCHOOL);
    private static final Subtree SENDER = new Subtree.Primary(SCHOOL);
    private static final Subtree RECEIVER = new Subtree.Primary(FAR);
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService members;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReceptionService receptions;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private DeductionService deductions;

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
        person = members.admit(MemberMother.member().in(SCHOOL).command(), SENDER);
    }

    @Test
    void an_application_to_the_former_employer_ends_when_the_person_is_taken_in_and_comes_back_with_an_undo() {
        deductions.record(Uuids.next(), person, TODAY.minusDays(90), SENDER);
        clock.setToday(TODAY.plusDays(5));
        releases.release(transfer, person, 0, FAR, happening(TODAY), SENDER);
        assertThat(applications()).as("in transit nobody knows where").containsExactly("in force");
        Happening arrival = happening(TODAY.plusDays(5));
        receptions.accept(transfer, arrival, RECEIVER);
        assertThat(applications()).containsExactly(TODAY.toString());

        deductions.record(Uuids.next(), person, TODAY.plusDays(2), RECEIVER);
        refused("member.deduction.newer", () -> reversals.reverse(person, arrival.event(), RECEIVER));
        assertThat(applications()).containsExactly(TODAY.toString(), "in force");
        deductions.withdraw(jdbc.sql("select id from deduction_application where withdrawn_on is null").query(UUID.class).single(),
                person, TODAY.plusDays(3), RECEIVER);
        reversals.reverse(person, arrival.event(), RECEIVER);
        assertThat(applications()).containsExactly("in force", TODAY.plusDays(3).toString());
        receptions.accept(transfer, happening(TODAY.plusDays(5)), RECEIVER);
        assertThat(applications()).containsExactly(TODAY.toString(), TODAY.plusDays(3).toString());
    }

    private static Happening happening(LocalDate day) {
        return new Happening(Uuids.next(), day, null);
    }

    /** When each has ended, in the order of their days. */
    private List<String> applications() {
        return jdbc.sql("select coalesce(cast(withdrawn_on as text), 'in force') from deduction_application order by applied_on")
                .query(String.class)
                .list();
    }
}
