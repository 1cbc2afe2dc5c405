package org.unionregistry.shared.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet: its heading, what kind of value it holds, where the value comes from and how wide it is.
 *
 * @param width in characters of the default font
 * @param choices values offered as a drop-down list in the cells, empty for none
 */
public record Column<R>(
        String title, Kind kind, Function<R, ? extends @Nullable Object> value, int width, List<String> choices) {

    /** How Excel is to hold a value. */
    public enum Kind {
        /** Words, phones, codes: stays text, also when somebody edits the cell. Takes anything, by its toString. */
        TEXT("@"),
        /** A {@link LocalDate}. */
        DATE("dd.mm.yyyy"),
        /** A whole {@link Number}, with spaces between thousands. */
        INTEGER("#,##0"),
        /** A {@link Number} with one digit after the point. */
        DECIMAL("#,##0.0");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    public Column(String title, Kind kind, Function<R, ? extends @Nullable Object> value, int width) {
        this(title, kind, value, width, List.of());
    }

    public static <R> Column<R> text(String title, int width, Function<R, ? extends @Nullable Object> value) {
        return new Column<>(title, Kind.TEXT, value, width);
    }

    public static <R> Column<R> date(String title, Function<R, @Nullable LocalDate> value) {
        return new Column<>(title, Kind.DATE, value, 12);
    }

    public static <R> Column<R> integer(String title, int width, Function<R, ? extends @Nullable Number> value) {
        return new Column<>(title, Kind.INTEGER, value, width);
    }

    /** The same column with a drop-down list of values. */
    public Column<R> offering(List<String> values) {
        return new Column<>(title, kind, value, width, List.copyOf(values));
    }
}
