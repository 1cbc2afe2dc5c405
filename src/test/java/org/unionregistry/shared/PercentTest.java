package org.unionregistry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "31;33;93,9", "0;33;0,0", "1;3;33,3", "2;3;66,7", "1;8;12,5", "1;16;6,3", "1;2000;0,1", "1;2001;0,0", "33;33;100,0", "34;33;103,0", "66;33;200,0"
    })
    void a_share_has_one_decimal_rounded_half_up(long numerator, long denominator, String text) {
        assertThat(Percent.of(numerator, denominator).text()).isEqualTo(text + "\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({"1999,2000", "3999,4000", "3999999,4000000", "59999,60000"})
    void nobody_missing_is_said_only_when_nobody_is_missing(long numerator, long denominator) {
        assertThat(Percent.of(numerator, denominator).tenths()).isEqualTo(999);
        assertThat(Percent.of(denominator, denominator).tenths()).isEqualTo(1000);
        assertThat(Percent.of(denominator + 1, denominator).tenths()).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void without_a_denominator_there_is_no_share() {
        assertThat(Percent.of(5, 0).text()).isEqualTo("-");
        assertThat(Percent.of(0, 0).exists()).isFalse();
        assertThat(Percent.of(5, -3).text()).isEqualTo("-");
        assertThatIllegalStateException().isThrownBy(() -> Percent.of(5, 0).tenths());
    }

    @Test
    void sums_of_the_whole_country_do_not_overflow() {
        assertThat(Percent.of(Long.MAX_VALUE / 4, Long.MAX_VALUE / 2).tenths()).isEqualTo(500);
    }
}
