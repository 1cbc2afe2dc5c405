package org.unionregistry.exchange;

import java.util.regex.Pattern;

/**
 * A row of a list of the bookkeeping that names nobody.
 *
 * @param text what stands in the place of the name, without numbers: sums are not stored
 */
public record SkippedRow(int row, String text) {
    private static final int LONGEST = 80;
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d\\s\\p{Z}.,]*");

    static SkippedRow of(int row, String cell) {
        String text = NUMBERS.matcher(cell).replaceAll("… ").strip();
        return new SkippedRow(row, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
