package org.unionregistry.exchange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionregistry.shared.spreadsheet.ColumnLetters;

/**
 * How a sheet is read.
 *
 * @param sheet its place in the file, from 0
 * @param headingRow the row of the headings as Excel numbers it; 0 when the list begins without headings
 * @param fields what each column means, empty for one that is left out
 */
record SheetPlan(int sheet, String name, int headingRow, List<String> headings, List<String> fields) {

    String heading(int column) {
        String heading = column < headings.size() ? headings.get(column) : "";
        return heading.isEmpty() ? ColumnLetters.of(column) : heading;
    }

    /** The column that holds the field, or -1. */
    int column(Enum<?> field) {
        return fields.indexOf(field.name());
    }

    /** Headings of columns that are left out, each behind the name of the sheet. */
    Stream<String> unread() {
        String before = name.isEmpty() ? "" : name + ": ";
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column).isEmpty() && column < headings.size())
                .mapToObj(headings::get)
                .filter(heading -> !heading.isEmpty())
                .map(heading -> before + heading);
    }

    SheetPlan reading(List<String> newFields) {
        return new SheetPlan(sheet, name, headingRow, headings, newFields);
    }
}
