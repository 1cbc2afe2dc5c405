package org.unionregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class RightsTest {
    @Autowired
    Rights rights;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    @Autowired
    Clock clock;

    @Autowired
    Tables tables;

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
    }

    @AfterEach
    void nothing_is_left() {
        tables.clear();
    }

    @Test
    void a_mandate_gives_its_part_of_the_tree() {
        assertThat(part(Role.ADMINISTRATOR, SmallUnion.CENTRE)).isEqualTo(new Subtree.Country());
        assertThat(part(Role.REGIONAL_CLERK, SmallUnion.REGION)).isEqualTo(new Subtree.Region(id(SmallUnion.REGION)));
        assertThat(part(Role.LOCAL_CHAIR, SmallUnion.LOCAL)).isEqualTo(new Subtree.Local(id(SmallUnion.LOCAL)));
        assertThat(part(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL)).isEqualTo(new Subtree.Primary(id(SmallUnion.SCHOOL)));
        assertThat(part(Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT))
                .isEqualTo(new Subtree.District(new EducationDistrictId(SmallUnion.DISTRICT)));
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, PRIMARY, PRIMARY_CHAIR", "CHAIR, PRIMARY_TERRITORIAL, PRIMARY_CHAIR", "CLERK, LOCAL, LOCAL_CHAIR",
        "CHAIR, REGION, REGIONAL_CHAIR", "CLERK, REGION, REGIONAL_CLERK", "AUDITOR, LOCAL, AUDITOR",
        "ADMINISTRATOR, CENTRE, ADMINISTRATOR", "ADMINISTRATOR, LOCAL, ", "CHAIR, CENTRE, CENTRE_STAFF"
    })
    void an_office_at_an_organisation_gives_a_role(Office office, OrganizationType type, Role role) {
        assertThat(Offices.role(office, type)).isEqualTo(role);
    }

    @Test
    void a_mandate_that_ended_gives_nothing_from_its_last_day_on() {
        UUID account = signedIn.account(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        jdbc.sql("update mandate set until = :day").param("day", TestClock.TODAY.plusDays(1)).update();
        assertThat(user(account).mandates()).hasSize(1);
        jdbc.sql("update mandate set until = :day").param("day", TestClock.TODAY).update();
        assertThat(user(account).mandates()).isEmpty();
    }

    @Test
    void an_account_that_is_not_active_is_nobody() {
        UUID account = signedIn.account(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        for (String status : new String[] {"INVITED", "LOCKED", "CLOSED"}) {
            jdbc.sql("update user_account set status = :status").param("status", status).update();
            assertThat(rights.of(account, null, Instant.now(clock))).isEmpty();
        }
    }

    @Test
    void one_of_several_mandates_counts_only_once_it_is_chosen() {
        UUID account = signedIn.account(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        UUID second = signedIn.appoint(account, Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        SignedInUser open = user(account);
        assertThat(open.severalMandates()).isTrue();
        assertThat(open.acting()).isNull();
        SignedInUser chosen = rights.of(account, second, Instant.now(clock)).orElseThrow();
        assertThat(chosen.acting()).extracting(HeldMandate::role).isEqualTo(Role.LOCAL_CHAIR);
    }

    @Test
    void rights_take_one_statement() throws Exception {
        UUID account = signedIn.account(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        statements.assertAtMost(1, () -> user(account));
    }

    private SignedInUser user(UUID account) {
        return rights.of(account, null, Instant.now(clock)).orElseThrow();
    }

    private Subtree part(Role role, UUID place) {
        UUID account = signedIn.account(role, place);
        return user(account).mandates().get(0).subtree();
    }

    private static OrganizationId id(UUID value) {
        return new OrganizationId(value);
    }
}
