package org.unionregistry.shared.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** Gathers the cells of a row, cleans their text and refuses, with the place, what is beyond a limit. */
final class RowCollector {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{FEFF}\\x{200B}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{00AD}\\x{200C}-\\x{200F}\\x{2060}&&[^\\s]]");

    private final ReadLimits limits;
    private final List<@Nullable SheetCell> cells = new ArrayList<>();
    private int rows;

    RowCollector(ReadLimits limits) {
        this.limits = limits;
    }

    void put(int row, int column, @Nullable SheetCell cell) {
        if (cell == null) {
            return;
        }
        String text = clean(cell.text());
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new Refusal("spreadsheet.tooWide", limits.columns(), row, ColumnLetters.of(column));
        }
        if (text.length() > limits.cellCharacters()) {
            throw new Refusal("spreadsheet.tooLong", limits.cellCharacters(), row, ColumnLetters.of(column));
        }
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, new SheetCell(cell.kind(), text));
    }

    /** The row that was gathered, none when nothing stood in it. */
    @Nullable SheetRow take(int number) {
        if (cells.isEmpty()) {
            return null;
        }
        if (++rows > limits.rows()) {
            throw new Refusal("spreadsheet.tooManyRows", limits.rows(), number);
        }
        SheetRow row = new SheetRow(number, Collections.unmodifiableList(new ArrayList<>(cells)));
        cells.clear();
        return row;
    }

    private static String clean(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }
}
