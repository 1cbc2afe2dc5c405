package org.unionregistry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianDatesTest {
    private static final LocalDate DAY = LocalDate.of(1980, 2, 1);

    @ParameterizedTest
    @ValueSource(strings = {
        "1.2.1980", "01.02.1980", " 01.02.1980 ", "01. 02. 1980", "01.02.1980 г.", "01.02.1980г", "01/02/1980", "1-2-1980", "01,02,1980", "1 2 1980",
        "01021980", "19800201", "1980-02-01", "1980-2-1", "1980-02-01T00:00:00", "1980-02-01 00:00:00.0", "1 февраля 1980", "1 Февраля 1980 года",
        "1\u00a0февраля\u00a01980\u00a0г.", "01 фев 1980", "1 фев. 1980", "1 февраль 1980", "29252", "29252.0", "29252,5"
    })
    void every_way_to_write_a_date_is_read(String typed) {
        assertThat(RussianDates.parse(typed)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "1 января 2001,2001-01-01", "2 марта 2001,2001-03-02", "3 мая 2001,2001-05-03", "3 май 2001,2001-05-03", "4 июня 2001,2001-06-04",
        "5 июля 2001,2001-07-05", "6 августа 2001,2001-08-06", "31 декабря 2001,2001-12-31", "29.02.2000,2000-02-29", "2101,1905-10-01",
        "20101112,2010-11-12", "20111990,1990-11-20", "01.01.1900,1900-01-01"
    })
    void months_and_edges_are_right(String typed, LocalDate day) {
        assertThat(RussianDates.parse(typed)).isEqualTo(day);
    }

    @Test
    void a_year_of_two_digits_is_asked_back() {
        Refusal refusal = refusalOf("1.2.80");

        assertThat(refusal.key()).isEqualTo("shared.date.century");
        assertThat(refusal.arguments()).containsExactly("01.02.1980", "01.02.2080");
        assertThat(refusalOf("1 февраля 80 г.").key()).isEqualTo("shared.date.century");
    }

    @ParameterizedTest
    @CsvSource({
        "'',missing", "'   ',missing", "вчера,unreadable", "1980,yearOnly", "2025,yearOnly", "12,unreadable", "99999,unreadable", "1.2,unreadable", "1.2.198,unreadable",
        "30.02.1980,impossible", "29.02.1900,impossible", "31.04.2000,impossible", "02/25/1980,impossible", "00.01.2000,impossible", "01.02.1880,year", "01.02.2980,year",
        "1 брюмера 1980,unreadable", "1980-13-01,impossible", "99999999,year", "1 февраля,unreadable"
    })
    void what_is_no_date_is_told_in_words(String typed, String key) {
        assertThat(refusalOf(typed).key()).isEqualTo("shared.date." + key);
    }

    @Test
    void dates_are_shown_in_figures_and_in_words() {
        assertThat(RussianDates.text(DAY)).isEqualTo("01.02.1980");
        assertThat(RussianDates.words(DAY)).isEqualTo("1\u00a0февраля\u00a01980");
        assertThat(RussianDates.dayAndMonth(LocalDate.of(2020, 5, 31))).isEqualTo("31\u00a0мая");
    }

    private static Refusal refusalOf(String typed) {
        return catchThrowableOfType(Refusal.class, () -> RussianDates.parse(typed));
    }
}
