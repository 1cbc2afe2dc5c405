package org.unionregistry.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A piece of a bar, in per cent of the picture's width.
 *
 * @param look which of the series it belongs to, from 0
 */
record PictureBar(int look, String x, String width) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param whole what the full width stands for */
    static PictureBar of(int look, BigDecimal from, BigDecimal length, BigDecimal whole) {
        return new PictureBar(look, percent(from, whole), percent(length, whole));
    }

    private static String percent(BigDecimal value, BigDecimal whole) {
        return whole.signum() == 0 ? "0%" : value.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).min(HUNDRED).toPlainString() + "%";
    }
}
