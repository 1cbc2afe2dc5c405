package org.unionregistry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "89123456789", "79123456789", "+79123456789", "9123456789", "8 (912) 345-67-89", "8-912-345-67-89", "+7 912 345 67 89", "8.912.345.67.89",
        "8\u00a0912\u00a0345\u201167\u201189", " 8912 345 6789 ", "+8 912 345-67-89"
    })
    void a_russian_number_is_read_with_any_beginning_and_separators(String typed) {
        assertThat(PhoneNumber.parse(typed).value()).isEqualTo("+79123456789");
        assertThat(PhoneNumber.parse(typed).text()).isEqualTo("+7\u00a0912\u00a0345-67-89");
    }

    @Test
    void a_town_number_is_read_with_its_code() {
        assertThat(PhoneNumber.parse("(3852) 55-12-34").text()).isEqualTo("+7\u00a0385\u00a0255-12-34");
    }

    @Test
    void a_foreign_number_begins_with_a_plus() {
        assertThat(PhoneNumber.parse("+375 29 123-45-67").value()).isEqualTo("+375291234567");
        assertThat(PhoneNumber.parse("+375291234567").text()).isEqualTo("+375291234567");
        assertThat(PhoneNumber.parse("+86 10 1234 5678").value()).isEqualTo("+861012345678");
    }

    @ParameterizedTest
    @CsvSource({
        "нет,signs", "'',signs", "8912345678x,signs", "8912345+789,signs", "'89123456789, 89123456780',signs", "2-15-30,short", "912345678,short",
        "891234567891,long", "375291234567,long", "99123456789,long", "80123456789,code", "+70123456789,code", "5123456789,code", "+1234567,foreign", "+1234567890123456,foreign"
    })
    void what_is_no_number_is_told_in_words(String typed, String key) {
        assertThat(catchThrowableOfType(Refusal.class, () -> PhoneNumber.parse(typed)).key()).isEqualTo("shared.phone." + key);
    }

    @Test
    void a_stored_number_has_its_country() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber("89123456789"));
    }
}
