package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
class LiquidationServiceTest {
    static final LocalDate TODAY = TestClock.TODAY;
    static final String PAPER = "Постановление № 4";

    @Autowired
    LiquidationService service;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OrganizationMother mother;

    @Autowired
    OrganizationQueries queries;

    OrganizationId region;
    OrganizationId local;
    OrganizationId school;

    @BeforeEach
    void tree() {
        region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
        school = mother.primary(local, "Школа № 1");
    }

    @Test
    void closing_can_be_called_off() {
        service.start(school, TODAY, PAPER, COUNTRY);
        service.cancel(school, COUNTRY);
        assertThat(queries.require(school, COUNTRY).status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void what_is_entered_late_says_nothing_about_the_days_before_and_called_off_it_leaves_nothing() {
        service.start(school, TODAY.minusYears(1), PAPER, COUNTRY);
        assertThat(statuses()).endsWith(TODAY + " LIQUIDATING").doesNotContain(TODAY.minusYears(1) + " LIQUIDATING");

        service.cancel(school, COUNTRY);
        assertThat(statuses()).noneMatch(row -> row.endsWith("LIQUIDATING"));
    }

    private List<String> statuses() {
        return jdbc.sql("select since || ' ' || status from organization_status where organization_id = :id order by since")
                .param("id", school.value())
                .query(String.class)
                .list();
    }

    @Test
    void nobody_closes_the_own_organisation() {
        assertThatThrownBy(() -> service.start(local, TODAY, PAPER, new Subtree.Local(local)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.start(mother.centre(), TODAY, PAPER, COUNTRY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothing_is_closed_in_the_future() {
        assertThatThrownBy(() -> service.start(school, TODAY.plusDays(1), PAPER, COUNTRY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("day"));
    }

    @Test
    void nothing_is_added_below_what_is_being_closed() {
        service.start(local, TODAY, PAPER, COUNTRY);
        assertThatThrownBy(() -> mother.primary(local, "Школа № 2"))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.parent.closing");
    }
}
