package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Several people press the button in the same moment. */
@RegistryTest
class TwoAtOnceTest {
    private static final int TIMES = 6;

    @Autowired
    Tables tables;

    @Autowired
    OrganizationMother mother;

    @Autowired
    HeadcountMother headcounts;

    @Autowired
    OrganizationService organizations;

    @Autowired
    OrganizationQueries queries;

    @Autowired
    MandateService mandates;

    @Autowired
    MandateQueries chairs;

    @Autowired
    HeadcountQueries numbers;

    OrganizationId local;

    @BeforeEach
    void tree() {
        tables.clear();
        local = mother.local(mother.region("Краевая организация"), "Берёзовская районная организация");
    }

    @Test
    void each_gets_a_code_of_their_own() throws Exception {
        atOnce(() -> mother.primary(local, "Школа"));
        assertThat(queries.children(local, COUNTRY))
                .extracting(OrganizationRow::code)
                .containsExactlyInAnyOrder(
                        "01-001-0001", "01-001-0002", "01-001-0003", "01-001-0004", "01-001-0005", "01-001-0006");
    }

    @Test
    void one_form_creates_one_organisation() throws Exception {
        NewOrganization form = OrganizationMother.newOne(OrganizationType.PRIMARY, local, "Школа");
        List<OrganizationId> answers = atOnce(() -> organizations.create(form, COUNTRY));
        assertThat(answers).containsOnly(form.id());
        assertThat(queries.children(local, COUNTRY)).hasSize(1);
    }

    @Test
    void one_chair_remains() throws Exception {
        OrganizationId school = mother.primary(local, "Школа");
        atOnce(() -> mandates.recordChair(
                school, OrganizationMother.mandate("Иванова", "Анна", null, TestClock.TODAY), COUNTRY));
        assertThat(chairs.history(school, COUNTRY))
                .hasSize(TIMES)
                .filteredOn(one -> one.isCurrentOn(TestClock.TODAY))
                .hasSize(1);
    }

    @Test
    void one_number_is_current() throws Exception {
        OrganizationId school = mother.primary(local, "Школа");
        atOnce(() -> headcounts.confirmed(school, TestClock.TODAY, 30));
        assertThat(numbers.history(school, COUNTRY)).hasSize(TIMES).filteredOn(HeadcountRow::current).hasSize(1);
    }

    private static <T> List<T> atOnce(Callable<T> action) throws Exception {
        return AtOnce.run(Collections.nCopies(TIMES, action));
    }
}
