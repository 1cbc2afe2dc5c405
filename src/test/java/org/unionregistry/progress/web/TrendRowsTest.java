package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionregistry.progress.TrendPoint;

class TrendRowsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final TrendPicture PICTURE = new TrendPicture(FIRST, FIRST.plusDays(3), "", null, null, 0, null, null, null);

    /** While past evenings are still being counted nothing is said of them. */
    @Test
    void an_evening_that_is_not_kept_is_empty_not_nothing() {
        List<TrendPoint> evenings = List.of(new TrendPoint(FIRST.plusDays(1), 30, 40));
        assertThat(TrendRows.of(PICTURE, evenings, FIRST.plusDays(2))).containsExactly(
                Arrays.asList("01.09.2026", null, null), Arrays.asList("02.09.2026", 0.75, null), Arrays.asList("03.09.2026", 0.75, null),
                Arrays.asList("04.09.2026", null, null));
    }
}
