package org.unionregistry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "0,MANY", "1,ONE", "2,FEW", "4,FEW", "5,MANY", "10,MANY", "11,MANY", "12,MANY", "14,MANY", "15,MANY", "20,MANY",
        "21,ONE", "22,FEW", "25,MANY", "100,MANY", "101,ONE", "111,MANY", "112,MANY", "122,FEW", "1001,ONE", "60000,MANY", "-1,ONE"
    })
    void a_number_asks_for_its_form(long number, Plural form) {
        assertThat(Plural.russian(number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0,FEW", "1,ONE", "2,FEW", "21,FEW"})
    void english_knows_one_and_more(long number, Plural form) {
        assertThat(Plural.english(number)).isEqualTo(form);
    }
}
