package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationKeyTest {

    @Test
    void letters_are_folded_and_punctuation_is_dropped() {
        assertThat(OrganizationKey.of("МБОУ «Берёзовский лицей»", "")).isEqualTo("мбоу березовский лицей");
    }

    @Test
    void school_2_stands_before_school_10() {
        assertThat(OrganizationKey.of("Школа № 2", "Школа № 2")).isLessThan(OrganizationKey.of("Школа № 10", "Школа № 10"));
        assertThat(OrganizationKey.of("Школа №2", "Школа №2")).isEqualTo(OrganizationKey.of("школа 2", "школа 2"));
    }

    @Test
    void the_full_name_can_be_found_but_does_not_decide_the_order() {
        assertThat(OrganizationKey.of("Лицей", "Муниципальный лицей")).isEqualTo("лицей муниципальный лицей");
        assertThat(OrganizationKey.of("Лицей", "Лицей")).isEqualTo("лицей");
    }

    @Test
    void an_abbreviation_is_found_by_the_word_people_use() {
        assertThat(OrganizationKey.of("МБОУ «Ключевская СОШ»", "")).isEqualTo("мбоу ключевская сош школа");
        assertThat(OrganizationKey.of("МБДОУ «Ёлочка»", "")).isEqualTo("мбдоу елочка детский сад");
        assertThat(OrganizationKey.of("МБДОУ детский сад «Ёлочка»", "")).isEqualTo("мбдоу детский сад елочка");
    }

    @Test
    void words_of_a_search_are_folded_the_same_way() {
        assertThat(OrganizationKey.words("  ШКОЛА №3 ")).containsExactly("школа", "0003");
        assertThat(OrganizationKey.words("«№»")).isEmpty();
    }
}
