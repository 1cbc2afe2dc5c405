package org.unionregistry.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes lists to import. */
final class Lists {
    private Lists() {}

    /** A text table: lines of cells with semicolons between them. */
    static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet; a cell beginning with {@code =} is a formula. */
    static byte[] workbook(Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        fill(workbook.newWorksheet("Лист1"), rows);
        workbook.finish();
        return out.toByteArray();
    }

    static void fill(Worksheet sheet, Object[]... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                put(sheet, row, column, rows[row][column]);
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value.toString().startsWith("=")) {
            sheet.formula(row, column, value.toString().substring(1));
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    /** So many different people. */
    static byte[] people(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        Worksheet sheet = workbook.newWorksheet("Люди");
        fill(sheet, new Object[] {"Фамилия", "Имя", "Отчество", "Дата рождения", "Должность", "Телефон", "Дата вступления"});
        for (int row = 1; row <= number; row++) {
            sheet.value(row, 0, "Иванова" + letters(row));
            sheet.value(row, 1, "Анна");
            sheet.value(row, 2, "Петровна");
            sheet.value(row, 3, LocalDate.of(1960, 1, 1).plusDays(row % 12_000));
            sheet.style(row, 3).format("dd.mm.yyyy").set();
            sheet.value(row, 4, "учитель");
            sheet.value(row, 5, 79_130_000_000L + row);
            sheet.value(row, 6, "01.09.2010");
        }
        workbook.finish();
        return out.toByteArray();
    }

    private static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 32) {
            word.append((char) ('а' + rest % 32));
        }
        return word.toString();
    }
}
