package org.unionregistry.exchange;

import java.util.List;

/**
 * The columns of a list with what they seem to mean.
 *
 * @param rows the first rows, to find the headings among
 * @param mapping as it was confirmed, or guessed
 */
public record MappingView(
        String sheetName, List<String> otherSheets, List<Line> rows, List<MappedColumn> columns, Mapping mapping) {

    /** A row of the file in short. */
    public record Line(int number, String text) {}
}
