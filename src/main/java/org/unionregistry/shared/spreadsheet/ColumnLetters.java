package org.unionregistry.shared.spreadsheet;

/** Names a column as Excel shows it. */
public final class ColumnLetters {
    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** A for 0, Z for 25, AA for 26. */
    public static String of(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : of(column / LETTERS - 1) + last;
    }
}
