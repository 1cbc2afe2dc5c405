package org.unionregistry.shared.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A text table as Russian Excel opens it: semicolons between the cells, decimal commas, and a mark that says it is UTF-8. */
public final class CsvDownload {
    private static final char BOM = '\ufeff';
    /** What a spreadsheet program would take for a formula. */
    private static final String DANGEROUS = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private CsvDownload() {}

    /** @param rows cells are words, numbers or nothing */
    public static void send(String fileName, HttpServletResponse response, List<? extends List<? extends @Nullable Object>> rows) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(BOM);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        for (List<? extends @Nullable Object> row : rows) {
            printer.printRecord(row.stream().map(CsvDownload::cell));
        }
        printer.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Number) {
            return value.toString().replace('.', ',');
        }
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
