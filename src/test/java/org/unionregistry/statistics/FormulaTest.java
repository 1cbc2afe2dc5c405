package org.unionregistry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private final FormValues values = FormValues.empty()
            .with(CellCode.of("B01@end"), BigDecimal.valueOf(1_273))
            .with(CellCode.of("B02@end"), BigDecimal.valueOf(1_090))
            .with(CellCode.of("B02.1@end"), BigDecimal.valueOf(900))
            .with(CellCode.of("B02@start"), BigDecimal.valueOf(1_100))
            .with(CellCode.of("B04@end"), BigDecimal.ZERO);

    /** Published for Батыревская, 01.01.2020. */
    @Test
    void a_share_is_made_of_sums() {
        assertThat(value("B02 / B01 * 100").setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("85.6");
    }

    @Test
    void a_row_stands_for_its_cell_in_the_column_at_hand() {
        assertThat(value("B02 - B02@start")).isEqualByComparingTo("-10");
        assertThat(value("B02.1 + (B01 - B02) * 2")).isEqualByComparingTo("1266");
        assertThat(new Formula("B02 - B02@start", "end").cells()).containsExactlyInAnyOrder(CellCode.of("B02@end"), CellCode.of("B02@start"));
    }

    @Test
    void nothing_is_divided_by_nothing_and_nothing_follows_from_an_empty_cell() {
        assertThat(new Formula("B02 / B04 * 100", "end").value(values)).isNull();
        assertThat(new Formula("B02 + B05", "end").value(values)).isNull();
        assertThat(new Formula("B05 <= B04", "end").holds(values)).isNull();
    }

    @Test
    void comparisons_hold_or_do_not() {
        assertThat(new Formula("B02 <= B01", "end").holds(values)).isTrue();
        assertThat(new Formula("B02 = B01", "end").holds(values)).isFalse();
        assertThat(new Formula("B02 >= 3", "end").holds(values)).isTrue();
    }

    @Test
    void what_cannot_be_read_says_so() {
        assertThat(new Formula("B02 + + ) 3", "end").fault()).isNotNull();
        assertThat(new Formula("B02 / B01", "end").fault()).isNull();
    }

    private BigDecimal value(String formula) {
        @Nullable BigDecimal value = new Formula(formula, "end").value(values);
        assertThat(value).as(formula).isNotNull();
        return value;
    }
}
