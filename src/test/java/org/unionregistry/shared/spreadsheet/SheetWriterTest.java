package org.unionregistry.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What we write is read back by another library. */
class SheetWriterTest {
    private record Person(@Nullable String name, @Nullable String phone, @Nullable LocalDate born, @Nullable Integer years) {}

    private static final List<Column<Person>> COLUMNS = List.of(
            Column.text("Фамилия", 20, Person::name),
            Column.text("Телефон", 16, Person::phone),
            Column.date("Дата рождения", Person::born),
            Column.integer("Стаж", 8, Person::years));

    @Test
    void text_stays_text_dates_are_dates_and_numbers_are_numbers() throws IOException {
        XSSFSheet sheet = written(new Person("Ёлкина", "+79123456789", LocalDate.of(1980, 2, 1), 1234));

        Cell phone = sheet.getRow(1).getCell(1);
        assertThat(phone.getCellType()).isEqualTo(CellType.STRING);
        assertThat(phone.getStringCellValue()).isEqualTo("+79123456789");
        assertThat(phone.getCellStyle().getDataFormatString()).isEqualTo("@");
        Cell born = sheet.getRow(1).getCell(2);
        assertThat(DateUtil.isCellDateFormatted(born)).isTrue();
        assertThat(born.getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(1980, 2, 1).atStartOfDay());
        assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(1234);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Ёлкина");
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        for (String dangerous : List.of("=1+1", "+7", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")")) {
            Cell cell = written(new Person(dangerous, null, null, null)).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(dangerous);
        }
    }

    @Test
    void signs_a_workbook_cannot_hold_do_not_spoil_it() throws IOException {
        Cell cell = written(new Person("Ива\u0000нов\u0001 \uD83D\uDE00 <&>", null, null, null)).getRow(1).getCell(0);
        assertThat(cell.getStringCellValue()).startsWith("Ива").contains("<&>");
    }

    @Test
    void the_heading_is_frozen_filtered_and_repeated_on_every_printed_page() throws IOException {
        XSSFSheet sheet = written(new Person("Иванова", null, null, null));

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D2");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(20);
        assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void choices_are_offered_in_the_cells() throws IOException {
        List<Column<String>> columns = List.of(Column.<String>text("Категория", 20, x -> x).offering(List.of("работающий", "студент")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, "Лист", columns, List.<String>of().iterator());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getDataValidations()).singleElement().satisfies(validation ->
                    assertThat(validation.getValidationConstraint().getExplicitListValues()).containsExactly("работающий", "студент"));
        }
    }

    @Test
    void thousands_of_rows_arrive_in_order() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, "Лист", COLUMNS, IntStream.range(0, 1700).mapToObj(n -> new Person("Имя" + n, null, null, n)).iterator());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1700);
            assertThat(sheet.getRow(1700).getCell(0).getStringCellValue()).isEqualTo("Имя1699");
        }
    }

    private static XSSFSheet written(Person person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, "Члены", COLUMNS, List.of(person).iterator());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }
}
