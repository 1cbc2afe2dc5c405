package org.unionregistry.shared.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** Reads a text table: cells between semicolons, commas or tabs, quoted where they hold the separator. */
final class CsvReader implements SheetReader {
    private static final String SEPARATORS = ";,\t";
    private static final int SAMPLE = 4000;

    private final String text;
    private final char separator;
    private final ReadLimits limits;
    private final Deadline deadline;
    private int at;
    private int line;

    CsvReader(Path file, ReadLimits limits, Deadline deadline) throws IOException {
        this.text = CsvEncoding.decode(Files.readAllBytes(file));
        this.separator = separator(text);
        this.limits = limits;
        this.deadline = deadline;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void read(int sheet, Predicate<SheetRow> visitor) {
        RowCollector collector = new RowCollector(limits);
        at = 0;
        line = 0;
        boolean wanted = true;
        while (wanted && at < text.length()) {
            deadline.check();
            int number = ++line;
            row(collector, number);
            SheetRow row = collector.take(number);
            wanted = row == null || visitor.test(row);
        }
    }

    /** Reads cells up to the end of the line, or of the lines where a quoted cell goes over several. */
    private void row(RowCollector collector, int number) {
        for (int column = 0; ; column++) {
            collector.put(number, column, cell(number, column));
            if (at >= text.length()) {
                return;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != separator) {
                return;
            }
        }
    }

    private @Nullable SheetCell cell(int number, int column) {
        String value = at < text.length() && text.charAt(at) == '"' ? quoted(number, column) : plain();
        return value.isBlank() ? null : new SheetCell(SheetCell.Kind.TEXT, value);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(int number, int column) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '"' && (at >= text.length() || text.charAt(at) != '"')) {
                return value + plain();
            }
            if (sign == '"') {
                at++;
            } else if (sign == '\n') {
                line++;
            }
            value.append(sign);
        }
        throw new Refusal("spreadsheet.openQuote", number, ColumnLetters.of(column));
    }

    private boolean isEnd(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }

    /** The sign that occurs most in the first lines; a semicolon where there is none, as Russian Excel writes. */
    private static char separator(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        char best = ';';
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long found = sample.chars().filter(sign -> sign == candidate).count();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    @Override
    public void close() {
        at = text.length();
    }
}
