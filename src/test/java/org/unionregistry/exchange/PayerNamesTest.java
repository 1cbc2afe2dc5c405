package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bookkeepings write names. */
class PayerNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Иванова Анна Петровна | Иванова Анна Петровна",
        "ИВАНОВА АННА ПЕТРОВНА | Иванова Анна Петровна",
        "Иванова   Анна | Иванова Анна",
        "1. Иванова Анна Петровна | Иванова Анна Петровна",
        "Иванова Анна Петровна (осн.) | Иванова Анна Петровна",
        "Иванова Анна Петровна 0012 | Иванова Анна Петровна",
        "Мамедов Али Гасан оглы | Мамедов Али Гасан оглы",
        "Петрова-Водкина Анна-Мария Ильинична | Петрова-Водкина Анна-Мария Ильинична",
        "Иванова Анна П. | Иванова Анна",
        "Иванов И. И. | Иванов И. И.",
        "Иванов И.И. | Иванов И. И.",
        "Иванов И.И | Иванов И. И.",
        "Иванов ИИ | Иванов И. И.",
        "ИВАНОВ И И | Иванов И. И.",
        "Иванов И. | Иванов И.",
        "И. И. Иванов | Иванов И. И.",
        "И.И.Иванов | Иванов И. И.",
        "Михайлова Ф.Б. совм. | Михайлова Ф. Б.",
        "Михайлова Ф. Б. внешний совместитель | Михайлова Ф. Б.",
        "Михайлова Фаина Борисовна совм. | Михайлова Фаина Борисовна",
        "михайлова фаина борисовна | Михайлова Фаина Борисовна",
        "Салтыкова Щедрина М. Е. | Салтыкова Щедрина М. Е.",
        "Петрова-Водкина А. И. | Петрова-Водкина А. И."
    })
    void names_are_read_however_they_are_written(String cell, String read) {
        assertThat(PayerNames.read(cell).map(PayerName::text)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Итого", "ИТОГО: 28", "Всего по школе", "Главный бухгалтер Сидорова А. А.", "гл. бухгалтер", "Директор ______ Петров И. И.",
        "Подразделение Школа", "1", "12 345,67", "Иванова", "", "Отдел кадров", "Председатель профкома Иванова А. П."
    })
    void totals_and_signatures_are_nobody(String cell) {
        assertThat(PayerNames.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Директоров Иван Иванович", "Отделкин Иван", "Главнов И. И.", "Итоговый Пётр Ильич"})
    void surnames_that_begin_like_a_total_are_people(String cell) {
        assertThat(PayerNames.read(cell)).isPresent();
    }

    @Test
    void a_single_word_may_be_a_surname() {
        assertThat(PayerNames.surname("3. МИХАЙЛОВА").map(PayerName::text)).contains("Михайлова");
        assertThat(PayerNames.surname("Итого")).isEmpty();
        assertThat(PayerNames.surname("Иванова Анна")).isEmpty();
        assertThat(PayerNames.surname("12")).isEmpty();
    }

    @Test
    void three_columns_make_one_name_and_may_hold_initials() {
        assertThat(PayerNames.read("Иванова", "Анна", "Петровна").map(PayerName::text)).contains("Иванова Анна Петровна");
        assertThat(PayerNames.read("Иванова", "А.", "П.").map(PayerName::text)).contains("Иванова А. П.");
        assertThat(PayerNames.read("Иванова", "А", null).map(PayerName::text)).contains("Иванова А.");
    }
}
