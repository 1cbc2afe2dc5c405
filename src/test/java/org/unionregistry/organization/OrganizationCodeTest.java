package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionregistry.shared.Refusal;

class OrganizationCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"00", "22", "22-014", "22-014-0123", "22-000-0007"})
    void codes_of_every_level_are_read(String code) {
        assertThat(new OrganizationCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "222", "22-14", "22-014-123", "22-014-0123-1", "АБ", "22 014"})
    void anything_else_is_explained_at_its_field(String code) {
        assertThatThrownBy(() -> new OrganizationCode(code))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("code"));
    }

    @Test
    void children_continue_the_code_of_their_parent() {
        OrganizationCode region = new OrganizationCode("22");
        assertThat(OrganizationCode.CENTRE.prefixFor(OrganizationType.REGION)).isEmpty();
        assertThat(region.prefixFor(OrganizationType.LOCAL)).isEqualTo("22-");
        assertThat(region.prefixFor(OrganizationType.PRIMARY)).isEqualTo("22-000-");
        assertThat(new OrganizationCode("22-014").prefixFor(OrganizationType.PRIMARY)).isEqualTo("22-014-");
    }
}
