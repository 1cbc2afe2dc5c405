package org.unionregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.unionregistry.exchange.DuesCheck;
import org.unionregistry.exchange.DuesCheckQueries;
import org.unionregistry.exchange.DuesResult;
import org.unionregistry.member.StaffControl;
import org.unionregistry.member.StaffStanding;
import org.unionregistry.member.StaffTable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.TestClock;

/** The demo has something to show of the check against the bookkeeping and of the paid staff. */
@RegistryTest
@TestPropertySource(properties = "test.database=demo")
class DemoDuesTest {
    private static final String SCHOOL =
            """
            select m.organization_id from mandate m join account_mandate am on am.mandate_id = m.id
              join user_account a on a.id = am.account_id where a.login = 'school'
            """;

    @Autowired
    Loading loading;

    @Autowired
    NationalProperties national;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DuesCheckQueries checks;

    @Autowired
    OrganizationQueries organizations;

    @Autowired
    StaffControl control;

    @BeforeEach
    void fill() {
        String database = jdbc.sql("select current_database()").query(String.class).single();
        new RegionFilling(new DemoProperties(true, database), national, loading, passwords, clock).fill();
    }

    @Test
    void the_school_of_the_demo_was_checked_against_its_bookkeeping_with_somebody_in_each_group() {
        OrganizationId school = new OrganizationId(jdbc.sql(SCHOOL).query(UUID.class).single());
        DuesCheck check = checks.of(school, new Subtree.Primary(school)).get(0);
        Subtree chair = new Subtree.Primary(school);
        DuesResult result = checks.result(check, organizations.require(school, chair), chair);

        assertThat(result.unregistered()).hasSize(2);
        assertThat(result.ambiguous()).hasSize(1);
        assertThat(result.left()).hasSize(1);
        assertThat(result.silent()).isNotEmpty();
        assertThat(result.pays().size() + 4).isEqualTo(check.payers()).isGreaterThan(20);
        assertThat(result.unmarked()).isZero();
    }

    @Test
    void the_paid_staff_has_everybody_in_order_but_a_few_of_each_class() {
        StaffTable staff = control.of(new Subtree.Country());

        assertThat(staff.counts()).allSatisfy((standing, number) -> assertThat(number).as(standing.name()).isBetween(3L, 60L));
        assertThat(staff.counts().get(StaffStanding.OK)).isGreaterThan(staff.rows().size() / 2);
    }
}
