package org.unionregistry.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionregistry.shared.spreadsheet.SheetCell.Kind;

/** What is read from workbooks of LibreOffice, from our own and from text files. */
class SheetReaderTest {
    private static final ReadLimits LIMITS = ReadLimits.rows(20_000);

    @TempDir
    Path folder;

    @Test
    void a_workbook_of_libreoffice_keeps_row_numbers_dates_and_whole_phones() throws IOException {
        List<SheetRow> rows = rows(Path.of("src/test/resources/exchange/school.xlsx"));

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10);
        assertThat(rows.get(0).cell(0)).isEqualTo(new SheetCell(Kind.TEXT, "Список членов Профсоюза"));
        SheetRow first = rows.get(4);
        assertThat(first.cell(1)).isEqualTo(new SheetCell(Kind.DATE, "1980-02-01"));
        assertThat(first.cell(2)).isEqualTo(new SheetCell(Kind.TEXT, "Королёва Алёна Петровна"));
        assertThat(first.cell(4)).isEqualTo(new SheetCell(Kind.NUMBER, "89131234567"));
        assertThat(rows.get(6).cell(6)).as("a date with the month in words").isEqualTo(new SheetCell(Kind.DATE, "2015-03-10"));
        assertThat(rows.get(7).cell(1)).as("a serial without a date format").isEqualTo(new SheetCell(Kind.NUMBER, "21946"));
    }

    @Test
    void what_we_write_is_read_back() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = new SheetWriter(out)) {
            writer.sheet("Первый", List.of(Column.<String>text("А", 10, x -> x), Column.date("Б", x -> LocalDate.of(2020, 2, 21)),
                    Column.<String>integer("В", 8, x -> 1_234_567)), List.of("+79130001122", "=1+1").iterator());
            writer.sheet("Второй", List.of(Column.<String>text("А", 10, x -> x)), List.<String>of().iterator());
        }
        try (SheetReader reader = SheetReader.open(file, LIMITS)) {
            assertThat(reader.sheets()).containsExactly("Первый", "Второй");
        }
        assertThat(rows(file).get(1).cells()).containsExactly(
                new SheetCell(Kind.TEXT, "+79130001122"), new SheetCell(Kind.DATE, "2020-02-21"), new SheetCell(Kind.NUMBER, "1234567"));
        assertThat(rows(file).get(2).cell(0)).isEqualTo(new SheetCell(Kind.TEXT, "=1+1"));
    }

    @Test
    void a_text_table_is_read_in_both_encodings_and_with_any_separator() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"))) {
            for (String separator : List.of(";", ",", "\t")) {
                Path file = folder.resolve("a.csv");
                Files.writeString(file, String.join(separator, "Фамилия", "Имя") + "\r\n\r\n"
                        + String.join(separator, "Ёлкина", "\"Анна" + separator + " \"\"Аня\"\"\nАлёна\"") + "\r\n"
                        + String.join(separator, "Иванов", "Пётр"), charset);
                List<SheetRow> rows = rows(file);
                assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 5);
                assertThat(rows.get(1).cell(0)).isEqualTo(new SheetCell(Kind.TEXT, "Ёлкина"));
                assertThat(rows.get(1).cells().get(1).text()).isEqualTo(("Анна" + separator + " \"Аня\" Алёна").replaceAll("\\s+", " "));
                assertThat(rows.get(2).cell(1)).isEqualTo(new SheetCell(Kind.TEXT, "Пётр"));
            }
        }
    }

    @Test
    void text_of_excel_in_utf_16_and_with_a_mark_is_read() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "\uFEFFФамилия\tИмя\nЁлкина\tАнна\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(rows(file).get(0).cell(0)).isEqualTo(new SheetCell(Kind.TEXT, "Фамилия"));
        Files.writeString(file, "\uFEFFФамилия;Имя\n");
        assertThat(rows(file).get(0).cell(0)).isEqualTo(new SheetCell(Kind.TEXT, "Фамилия"));
    }

    @Test
    void signs_nobody_sees_are_taken_away() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "Фамилия\n\u00a0Ива\u00adнова \u00a0 Анна\u200e\n");
        assertThat(rows(file).get(1).cell(0)).isEqualTo(new SheetCell(Kind.TEXT, "Иванова Анна"));
    }

    private static List<SheetRow> rows(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file, LIMITS)) {
            reader.read(0, rows::add);
        }
        return rows;
    }
}
