package org.unionregistry.shared.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.unionregistry.shared.Refusal;

/**
 * Reads an uploaded file row by row within limits and refuses, in words, whatever is not a table. What the file is
 * decides its content, never its name.
 */
public interface SheetReader extends Closeable {

    /** The visible sheets in their order; a text file is one sheet. */
    List<String> sheets();

    /**
     * Hands over the rows that hold anything, in their order, until the visitor says false.
     *
     * @throws Refusal with the place, when the sheet is beyond a limit
     */
    void read(int sheet, Predicate<SheetRow> visitor) throws IOException;

    /** @throws Refusal when the file is not a table, is protected, empty or beyond a limit */
    static SheetReader open(Path file, ReadLimits limits) throws IOException {
        FileKind kind = FileKind.of(file, limits);
        Deadline deadline = new Deadline(limits.time());
        return switch (kind) {
            case WORKBOOK -> XlsxReader.open(file, limits, deadline);
            case TEXT -> new CsvReader(file, limits, deadline);
            default -> throw new Refusal(kind.refusal());
        };
    }

    /** @throws Refusal when what begins the file is not a table; what is inside is told when it is read */
    static void requireTable(Path file, ReadLimits limits) throws IOException {
        FileKind kind = FileKind.of(file, limits);
        if (kind != FileKind.WORKBOOK && kind != FileKind.TEXT) {
            throw new Refusal(kind.refusal());
        }
    }
}
