package org.unionregistry.shared.spreadsheet;

/**
 * One column of a printed report.
 *
 * @param width in characters
 */
public record ReportColumn(String heading, int width, Kind kind) {

    /** How its values are written. */
    public enum Kind {
        /** Words, to the left. */
        TEXT("@"),
        /** The number of a row, in the middle. */
        ORDINAL("0"),
        /** A whole number with spaces between thousands. */
        INTEGER("#,##0"),
        /** A number with as many decimals as it has. */
        GENERAL("General"),
        /** A number with one decimal. */
        DECIMAL("0.0"),
        /** A number somebody is to type: tinted, so that it is found. */
        INPUT("General"),
        /** A share of one, shown in per cent with one decimal. */
        PERCENT("0.0%"),
        /** A day. */
        DATE("dd.mm.yyyy");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    /** Narrow columns of figures have their heading turned, so that a wide table stays readable on one sheet. */
    boolean isTurned() {
        return kind != Kind.TEXT && kind != Kind.ORDINAL;
    }

    /** The letters Excel calls the column by that stands at this place, counted from 0. */
    public static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
