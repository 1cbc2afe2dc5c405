package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.Decision;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Reorganization;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.ReorganizationService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** An organisation on which somebody's transfer hangs is not closed over it. */
@RegistryTest
class OpenTransfersTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final OrganizationId FAR = new OrganizationId(SmallUnion.OTHER_SCHOOL);

    @Autowired
    private MemberService members;

    @Autowired
    private ReorganizationService life;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    private MemberId person;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        person = members.admit(MemberMother.member().in(SCHOOL).command(), new Subtree.Country());
    }

    @Test
    void nobody_in_transit_is_left_without_a_way_back() {
        jdbc.sql("update member set status = 'IN_TRANSIT'").update();

        assertThat(objection(SCHOOL)).isEqualTo("member.life.inTransit");
    }

    @Test
    void a_request_is_answered_before_either_side_closes() {
        jdbc.sql(
                        """
                        insert into member_transfer (id, state, requested, member_id, from_id, to_id, asked_name, asked_number,
                            deadline, created_at, changed_at)
                        values (:id, 'REQUESTED', true, :person, :from, :to, 'Иванова', '2200100000000001', :deadline, now(), now())
                        """)
                .param("id", UUID.randomUUID()).param("person", person.value())
                .param("from", SCHOOL.value()).param("to", FAR.value()).param("deadline", TODAY.plusDays(30))
                .update();

        assertThat(objection(SCHOOL)).isEqualTo("member.life.requests");
        assertThat(objection(FAR)).isEqualTo("member.life.requests");
    }

    private String objection(OrganizationId school) {
        Reorganization closing = new Reorganization(
                ReorganizationId.next(), ReorganizationKind.LIQUIDATE, List.of(school), null, null, null, List.of(),
                new Decision(TODAY, "протокол № 1"));
        String[] key = new String[1];
        assertThatThrownBy(() -> life.rehearse(closing, new Subtree.Country()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> key[0] = refusal.key());
        return key[0];
    }
}
