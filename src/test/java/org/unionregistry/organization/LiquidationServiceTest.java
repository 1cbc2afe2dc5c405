package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
@RecordApplicationEvents
class LiquidationServiceTest {
    static final LocalDate TODAY = TestClock.TODAY;
    static final String PAPER = "Постановление № 4";

    @Autowired
    LiquidationService service;

    @Autowired
    OrganizationMother mother;

    @Autowired
    OrganizationQueries queries;

    @Autowired
    MandateQueries mandates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

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
    void a_closed_organisation_leaves_its_place_and_its_chair_on_that_day() {
        MandateId chair = mother.chair(school, "Иванова", "Анна", null);
        service.start(school, TODAY.minusDays(9), PAPER, new Subtree.Local(local));
        service.finish(school, TODAY.minusDays(1), PAPER, new Subtree.Local(local));
        assertThat(queries.require(school, COUNTRY).status()).isEqualTo(OrganizationStatus.LIQUIDATED);
        assertThat(queries.primariesOf(COUNTRY)).isEmpty();
        assertThat(jdbc.sql("select valid_to from organization_placement where organization_id = ?")
                        .param(school.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY.minusDays(1));
        assertThat(jdbc.sql("select status from organization_status where organization_id = ? order by since")
                        .param(school.value())
                        .query(String.class)
                        .list())
                .containsExactly("ACTIVE", "LIQUIDATING", "LIQUIDATED");
        assertThat(mandates.find(chair, COUNTRY).orElseThrow().until()).isEqualTo(TODAY.minusDays(1));
        assertThat(events.stream(OrganizationLiquidated.class))
                .containsExactly(new OrganizationLiquidated(school, TODAY.minusDays(1)));
    }

    @Test
    void closing_can_be_called_off() {
        service.start(school, TODAY, PAPER, COUNTRY);
        service.cancel(school, COUNTRY);
        assertThat(queries.require(school, COUNTRY).status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void what_still_has_organisations_inside_is_not_closed() {
        service.start(local, TODAY, PAPER, new Subtree.Region(region));
        assertThat(service.objections(local)).extracting(Refusal::key).containsExactly("organization.liquidation.children");
        assertThatThrownBy(() -> service.finish(local, TODAY, PAPER, new Subtree.Region(region)))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.liquidation.children");
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
