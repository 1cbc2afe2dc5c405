package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class ClosedRegisterTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final Subtree REGION = new Subtree.Region(new OrganizationId(SmallUnion.REGION));

    @Autowired
    RegisterQueries registers;

    @Autowired
    Figures figures;

    @Autowired
    SmallUnion union;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
    }

    @Test
    void of_a_closed_organisation_nobody_is_expected_any_more() {
        figures.headcount(SCHOOL, TestClock.TODAY.minusDays(30), 20);
        assertThat(registers.figures(SCHOOL, REGION).expected()).isEqualTo(20);

        jdbc.sql("update organization set status = 'LIQUIDATED' where id = :id").param("id", SCHOOL.value()).update();
        assertThat(registers.figures(SCHOOL, REGION).expected()).isNull();
        assertThat(registers.figures(SCHOOL, REGION).declared()).isNull();
    }
}
