package org.unionregistry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CardNumberTest {

    @Test
    void a_number_names_the_region_and_the_local_organisation() {
        assertThat(NumberScheme.USUAL.number("22-014-0123", 17).value()).startsWith("220140000000017").hasSize(16);
        assertThat(NumberScheme.USUAL.number("22-000-0007", 9_999_999_999L).value()).startsWith("220009999999999");
        assertThat(NumberScheme.USUAL.number("22-014-0123", 17).text()).startsWith("2201 4000 0000 017");
    }

    @RepeatedTest(50)
    void every_number_passes_and_every_slip_is_refused(RepetitionInfo run) {
        String number = NumberScheme.USUAL.number("22-014-0123", run.getCurrentRepetition() * 7_919L).value();
        assertThat(CardNumber.isValid(number)).isTrue();
        for (int at = 0; at < number.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != number.charAt(at)) {
                    assertThat(CardNumber.isValid(number.substring(0, at) + digit + number.substring(at + 1))).isFalse();
                }
            }
        }
        for (int at = 0; at + 1 < number.length(); at++) {
            String pair = number.substring(at, at + 2);
            // The algorithm of Luhn cannot tell these two apart, nor a pair of equal digits.
            if (pair.charAt(0) != pair.charAt(1) && !pair.equals("09") && !pair.equals("90")) {
                String swapped = number.substring(0, at) + pair.charAt(1) + pair.charAt(0) + number.substring(at + 2);
                assertThat(CardNumber.isValid(swapped)).as(swapped).isFalse();
            }
        }
    }

    @Test
    void what_is_too_short_too_long_or_no_digits_is_no_number() {
        assertThat(CardNumber.isValid("")).isFalse();
        assertThat(CardNumber.isValid("00000000000")).isFalse();
        assertThat(CardNumber.isValid("00000000000000000")).isFalse();
        assertThat(CardNumber.isValid("2201400000000abc")).isFalse();
    }

    @Test
    void the_scheme_is_a_setting_and_never_runs_over() {
        NumberScheme brief = new NumberScheme(12, false);
        assertThat(brief.number("22-014-0123", 17).value()).startsWith("22000000017").hasSize(12);
        assertThatIllegalStateException().isThrownBy(() -> brief.number("22-014-0123", 1_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberScheme(17, true));
    }
}
