package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationType.CENTRE;
import static org.unionregistry.organization.OrganizationType.LOCAL;
import static org.unionregistry.organization.OrganizationType.PRIMARY;
import static org.unionregistry.organization.OrganizationType.PRIMARY_TERRITORIAL;
import static org.unionregistry.organization.OrganizationType.REGION;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionregistry.shared.Refusal;

class OrganizationTest {
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final EducationDistrictId NORTH = EducationDistrictId.next();
    static final EducationDistrictId SOUTH = EducationDistrictId.next();
    static final OrganizationRow REGION_ROW = row(REGION, null, null);
    static final OrganizationRow LOCAL_ROW = row(LOCAL, OrganizationId.next(), SOUTH);

    @ParameterizedTest
    @CsvSource({
        "CENTRE, LOCAL", "CENTRE, PRIMARY", "REGION, REGION", "REGION, CENTRE", "LOCAL, LOCAL", "LOCAL, REGION",
        "PRIMARY, PRIMARY", "PRIMARY, PRIMARY_TERRITORIAL", "PRIMARY_TERRITORIAL, PRIMARY"
    })
    void what_may_not_stand_there_is_refused(OrganizationType parent, OrganizationType child) {
        assertThatThrownBy(() -> create(child, row(parent, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.type.wrongParent");
    }

    @Test
    void primaries_stand_under_a_local_organisation_or_directly_under_the_region() {
        assertThat(PRIMARY.mayStandUnder(LOCAL)).isTrue();
        assertThat(PRIMARY.mayStandUnder(REGION)).isTrue();
        assertThat(PRIMARY_TERRITORIAL.mayStandUnder(REGION)).isTrue();
        assertThat(PRIMARY_TERRITORIAL.mayStandUnder(LOCAL)).isTrue();
        assertThat(REGION.mayStandUnder(CENTRE)).isTrue();
    }

    @Test
    void levels_are_taken_over_from_the_parent() {
        Organization school = create(PRIMARY, LOCAL_ROW);
        assertThat(school.regionId()).isEqualTo(LOCAL_ROW.regionId());
        assertThat(school.localId()).isEqualTo(LOCAL_ROW.localId());
        Organization college = create(PRIMARY, REGION_ROW);
        assertThat(college.localId()).isNull();
        Organization local = create(LOCAL, REGION_ROW);
        assertThat(local.localId()).isEqualTo(local.id());
    }

    @Test
    void a_primary_inherits_the_education_district_and_a_direct_one_names_its_own() {
        assertThat(create(PRIMARY, LOCAL_ROW).districtId()).isEqualTo(SOUTH);
        assertThat(create(PRIMARY, REGION_ROW).districtId()).isEqualTo(NORTH);
        assertThat(create(LOCAL, REGION_ROW).districtId()).isEqualTo(NORTH);
    }

    @Test
    void a_local_organisation_says_what_it_unites() {
        assertThatThrownBy(() -> create(LOCAL, REGION_ROW).change(details(null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("localKind"));
    }

    @Test
    void closing_is_begun_and_called_off() {
        Organization school = create(PRIMARY, LOCAL_ROW);
        school.startLiquidation(SINCE.plusDays(10), "Решение");
        assertThat(school.status()).isEqualTo(OrganizationStatus.LIQUIDATING);
        school.resume(SINCE.plusDays(11));
        assertThat(school.status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void closing_has_an_order_that_cannot_be_skipped() {
        Organization school = create(PRIMARY, LOCAL_ROW);
        assertThatThrownBy(() -> school.resume(SINCE.plusDays(1))).isInstanceOf(Refusal.class);
        school.startLiquidation(SINCE.plusDays(1), "Решение");
        assertThatThrownBy(() -> school.startLiquidation(SINCE.plusDays(2), "Решение")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> school.resume(SINCE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("day");
                    assertThat(refusal.arguments()).containsExactly("02.01.2020");
                });
    }

    private static Organization create(OrganizationType type, OrganizationRow parent) {
        NewOrganization command = new NewOrganization(
                OrganizationId.next(), type, parent.id(), null, details(LocalKind.DISTRICT), null);
        return new Organization(command, new OrganizationCode("22"), parent, SINCE);
    }

    private static OrganizationDetails details(@Nullable LocalKind kind) {
        return new OrganizationDetails(
                new OrganizationNames("Школа", "Школа", "Школы"), kind, null, NORTH, Set.of(), OrganizationContacts.NONE);
    }

    private static OrganizationRow row(
            OrganizationType type, @Nullable OrganizationId local, @Nullable EducationDistrictId district) {
        OrganizationId region = OrganizationId.next();
        return new OrganizationRow(
                local == null ? region : local, "22", type, "", "", "", OrganizationStatus.ACTIVE, null, region, local, district);
    }
}
