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

    /**
     * A column.
     *
     * @param field what it means, empty when it is left out
     * @param samples its first values
     */
    public record MappedColumn(String letters, String heading, String field, List<String> samples) {}
}
