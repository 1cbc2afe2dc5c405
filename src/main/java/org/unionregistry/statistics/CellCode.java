package org.unionregistry.statistics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionregistry.shared.Refusal;

/** Names a cell of a form: its row and its column, {@code B02.1@end}. */
public record CellCode(String row, String column) implements Comparable<CellCode> {
    /** A row, with its column where one is named. */
    static final Pattern REFERENCE = Pattern.compile("([A-Z]\\d+(?:\\.\\d+)*)(?:@([a-z]+))?");

    /** @throws Refusal when it is no such name */
    public static CellCode of(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        if (!matcher.matches() || matcher.group(2) == null) {
            throw new Refusal("statistics.cell.unreadable", text);
        }
        return new CellCode(matcher.group(1), matcher.group(2));
    }

    /** The same row in another column. */
    CellCode in(String other) {
        return new CellCode(row, other);
    }

    @Override
    public int compareTo(CellCode other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return row + "@" + column;
    }
}
