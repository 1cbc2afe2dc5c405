package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;
import static org.unionregistry.organization.OrganizationMother.details;
import static org.unionregistry.organization.OrganizationMother.newOne;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;

@RegistryTest
@Transactional
@RecordApplicationEvents
class OrganizationServiceTest {
    @Autowired
    OrganizationService service;

    @Autowired
    OrganizationQueries queries;

    @Autowired
    OrganizationMother mother;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    OrganizationId region;
    OrganizationId local;

    @BeforeEach
    void tree() {
        region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
    }

    @Test
    void a_code_is_the_next_free_one_below_the_parent() {
        assertThat(code(region)).isEqualTo("01");
        assertThat(code(local)).isEqualTo("01-001");
        assertThat(code(mother.local(region, "Сосновская районная организация"))).isEqualTo("01-002");
        assertThat(code(mother.primary(local, "Школа № 1"))).isEqualTo("01-001-0001");
        assertThat(code(mother.primary(local, "Школа № 2"))).isEqualTo("01-001-0002");
        assertThat(code(mother.primary(region, "Колледж"))).isEqualTo("01-000-0001");
    }

    @Test
    void a_code_somebody_has_is_refused_with_the_name_of_its_holder() {
        service.create(withCode("01-001-0007", "Школа № 7"), COUNTRY);
        assertThatThrownBy(() -> service.create(withCode("01-001-0007", "Школа № 8"), COUNTRY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("organization.code.taken");
                    assertThat(refusal.arguments()).containsExactly("01-001-0007", "Школа № 7");
                });
    }

    @Test
    void a_code_of_another_parent_is_refused() {
        assertThatThrownBy(() -> service.create(withCode("01-002-0001", "Школа № 7"), COUNTRY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("code"));
    }

    @Test
    void placement_and_status_begin_with_the_organisation() {
        OrganizationId school = mother.primary(local, "Школа № 1");
        Map<String, Object> placement = jdbc.sql(
                        "select region_id, local_id, parent_id, valid_from::text, valid_to::text from organization_placement where organization_id = ?")
                .param(school.value())
                .query()
                .singleRow();
        assertThat(placement)
                .containsEntry("region_id", region.value())
                .containsEntry("local_id", local.value())
                .containsEntry("parent_id", local.value())
                .containsEntry("valid_from", "2015-01-01")
                .containsEntry("valid_to", "infinity");
        assertThat(jdbc.sql("select status || ' ' || since from organization_status where organization_id = ?")
                        .param(school.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE 2015-01-01");
    }

    @Test
    void the_same_form_sent_again_changes_nothing() {
        NewOrganization command = newOne(OrganizationType.PRIMARY, local, "Школа № 1");
        service.create(command, COUNTRY);
        assertThat(service.create(command, COUNTRY)).isEqualTo(command.id());
        assertThat(queries.primariesOf(COUNTRY)).hasSize(1);
    }

    @Test
    void a_form_that_created_something_else_says_so() {
        NewOrganization command = newOne(OrganizationType.PRIMARY, local, "Школа № 1");
        service.create(command, COUNTRY);
        NewOrganization other = new NewOrganization(
                command.id(), command.type(), local, null, details("Школа № 2", null, null), null);
        assertThatThrownBy(() -> service.create(other, COUNTRY))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.form.alreadySent");
    }

    @Test
    void a_forged_id_of_a_neighbour_is_not_found() {
        OrganizationId neighbour = mother.local(region, "Сосновская районная организация");
        NewOrganization command = new NewOrganization(
                neighbour, OrganizationType.PRIMARY, local, null, details("Школа № 1", null, null), null);
        assertThatThrownBy(() -> service.create(command, new Subtree.Local(local))).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_created_below_a_neighbour() {
        OrganizationId neighbour = mother.local(region, "Сосновская районная организация");
        assertThatThrownBy(() -> service.create(
                        newOne(OrganizationType.PRIMARY, neighbour, "Школа № 1"), new Subtree.Local(local)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_education_district_passes_down_to_the_primaries() {
        EducationDistrictId north = mother.district(region, "Северный");
        EducationDistrictId south = mother.district(region, "Южный");
        OrganizationId city = mother.local(region, "Городская организация", north);
        OrganizationId school = mother.primary(city, "Школа № 1");
        assertThat(queries.require(school, COUNTRY).districtId()).isEqualTo(north);
        edit(city, details("Городская организация", LocalKind.CITY, south));
        assertThat(queries.find(school, new Subtree.District(north))).as("another district is a move").isPresent();
        assertThat(queries.find(school, new Subtree.District(south))).isEmpty();
    }

    @Test
    void an_education_district_of_another_region_is_refused() {
        EducationDistrictId foreign = mother.district(mother.region("Областная организация"), "Чужой");
        assertThatThrownBy(() -> mother.local(region, "Городская организация", foreign))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("district"));
    }

    @Test
    void municipalities_are_replaced() {
        edit(local, new OrganizationDetails(
                details("Берёзовская", null, null).names(), LocalKind.TERRITORIAL, null, null,
                Set.of("Берёзовский район", "город Берёзовск"), OrganizationContacts.NONE));
        edit(local, new OrganizationDetails(
                details("Берёзовская", null, null).names(), LocalKind.TERRITORIAL, null, null,
                Set.of("Берёзовский район", "Еланский район"), OrganizationContacts.NONE));
        assertThat(queries.card(local, COUNTRY).municipalities()).containsExactly("Берёзовский район", "Еланский район");
    }

    @Test
    void a_stale_edit_is_refused() {
        edit(local, details("Берёзовская", LocalKind.DISTRICT, null));
        assertThatThrownBy(() -> service.edit(local, 0, details("Другая", LocalKind.DISTRICT, null), COUNTRY))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void creation_and_edits_are_audited_without_names() {
        OrganizationId school = mother.primary(local, "Школа № 1");
        edit(school, details("Лицей", null, null));
        assertThat(events.stream(AuditedEvent.class).filter(event -> school.value().equals(event.organizationId())))
                .extracting(AuditedEvent::action)
                .containsExactly("organization.create", "organization.edit");
        assertThat(events.stream(OrganizationCreated.class)).contains(
                new OrganizationCreated(school, OrganizationType.PRIMARY, region, local));
    }

    private void edit(OrganizationId id, OrganizationDetails details) {
        service.edit(id, queries.card(id, COUNTRY).version(), details, COUNTRY);
    }

    private NewOrganization withCode(String code, String name) {
        return new NewOrganization(
                OrganizationId.next(), OrganizationType.PRIMARY, local, new OrganizationCode(code), details(name, null, null), null);
    }

    private String code(OrganizationId id) {
        return queries.require(id, COUNTRY).code();
    }
}
