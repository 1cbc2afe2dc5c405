package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;

@RegistryTest
@Transactional
class EducationDistrictTest {
    @Autowired
    OrganizationMother mother;

    @Test
    void the_same_name_in_other_letters_is_the_same_name() {
        OrganizationId region = mother.region("Краевая организация");
        mother.district(region, "Барнаульский");

        assertThatThrownBy(() -> mother.district(region, "барнаульский"))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.district.name.taken");
        assertThat(mother.district(mother.region("Другая организация"), "барнаульский")).isNotNull();
    }
}
