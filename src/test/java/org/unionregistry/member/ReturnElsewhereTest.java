package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Duration;
import java.util.List;
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

/** Whoever left one school and comes to another is one person with one record. */
@RegistryTest
class ReturnElsewhereTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final Subtree OWN = new Subtree.Primary(SCHOOL);

    @Autowired
    private MemberService service;

    @Autowired
    private DepartureService departures;

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
    void who_comes_to_another_school_is_taken_in_with_the_same_record_by_whoever_answers_for_both() {
        OrganizationId near = new OrganizationId(SmallUnion.SCHOOL_NEAR);
        Subtree local = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));
        Happening exit = today();
        departures.exit(id, version(), DepartureReason.DISMISSAL, exit, OWN);
        clock.advance(Duration.ofMinutes(1));
        Happening back = today();
        for (Subtree alone : List.of(OWN, new Subtree.Primary(near), new Subtree.Local(new OrganizationId(SmallUnion.NEIGHBOUR_LOCAL)))) {
            assertThatThrownBy(() -> returns.readmit(id, version(), near, back, alone)).isInstanceOf(NotFound.class);
        }

        returns.readmit(id, version(), near, back, local);
        returns.readmit(id, 0, near, back, local);
        assertThat(figures.of(SCHOOL).onRegister()).isZero();
        assertThat(figures.of(near).onRegister()).isOne();
        assertThat(figures.of(near).holders()).isOne();
        assertThat(figures.of(near).complete()).isOne();
        assertThat(figures.differences()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        refused("member.reversal.superior", () -> reversals.reverse(id, back.event(), new Subtree.Primary(near)));
        reversals.reverse(id, back.event(), local);
        assertThat(jdbc.sql("select organization_id || status from member where id = :id").param("id", id.value()).query(String.class).single())
                .isEqualTo(SmallUnion.SCHOOL + "LEFT");
        assertThat(figures.of(near).onRegister()).isZero();
        assertThat(figures.of(near).holders()).isZero();
        assertThat(figures.of(SCHOOL).holders()).isZero();
        assertThat(figures.differences()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        reversals.reverse(id, exit.event(), OWN);
        assertThat(figures.of(SCHOOL).onRegister()).isOne();
        assertThat(figures.of(SCHOOL).holders()).isOne();
        assertThat(figures.differences()).isEmpty();
    }

    private static Happening today() {
        return new Happening(Uuids.next(), TestClock.TODAY, null);
    }

    private long version() {
        return jdbc.sql("select version from member where id = :id").param("id", id.value()).query(Long.class).single();
    }
}
