package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void names_are_folded_into_words() {
        assertThat(SearchText.of(" Ёлкина-Смирнова  АННА ")).get()
                .satisfies(text -> assertThat(text.words()).containsExactly("елкина", "смирнова", "анна"));
    }

    @Test
    void a_wrong_keyboard_is_read_as_the_right_one() {
        assertThat(SearchText.of("Bdfyjd").flatMap(SearchText::onRussianKeyboard)).get()
                .satisfies(text -> assertThat(text.words()).containsExactly("иванов"));
    }

    @Test
    void a_telephone_is_read_in_any_form() {
        assertThat(SearchText.of("8 (912) 345-67-89")).get().satisfies(text -> assertThat(text.isNumber()).isTrue());
        assertThat(NumberMatch.phones("8 (912) 345-67-89")).contains("+79123456789");
        assertThat(NumberMatch.phones("375 29 123-45-67")).contains("+375291234567");
    }

    @Test
    void the_number_of_a_card_is_copied_with_spaces_and_signs() {
        assertThat(NumberMatch.digits("№ 2200-1000 0000.0017")).isEqualTo("2200100000000017");
    }

    @Test
    void the_number_of_a_ticket_is_the_same_in_either_alphabet_and_layout() {
        assertThat(NumberMatch.tickets("ab № 12-34")).contains("АВ1234");
        assertThat(NumberMatch.tickets("fi/1234")).contains("АШ1234");
    }

    @Test
    void nothing_in_a_name_is_a_pattern() {
        assertThat(SearchText.of("иван%_ов")).get().satisfies(text -> assertThat(text.words()).containsExactly("иван", "ов"));
        assertThat(SearchText.of("%%%")).isEmpty();
    }
}
