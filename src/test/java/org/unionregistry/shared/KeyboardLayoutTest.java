package org.unionregistry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardLayoutTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "Bdfyjd,Иванов", "Gtnhjdf Fyyf,Петрова Анна", "`krby,ёлкин", "~krby,Ёлкин", "'[j,эхо", "<jhbcjd,Борисов", "{jlzrjdf,Ходякова", ":erjd,Жуков", "Bdfyjd 1980,Иванов 1980"
    })
    void the_same_keys_are_read_in_russian(String typed, String meant) {
        assertThat(KeyboardLayout.toRussian(typed)).isEqualTo(meant);
    }

    @Test
    void only_latin_words_can_be_typed_in_the_wrong_layout() {
        assertThat(KeyboardLayout.mayBeWrong("Bdfyjd")).isTrue();
        assertThat(KeyboardLayout.mayBeWrong("Иванов")).isFalse();
        assertThat(KeyboardLayout.mayBeWrong("Иванов II")).isFalse();
        assertThat(KeyboardLayout.mayBeWrong("8 912")).isFalse();
    }
}
