package org.unionregistry.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.unionregistry.shared.Refusal;

/** Files that are no table, or a hostile one: each is refused in words, with the place where there is one. */
class SheetReaderRefusalsTest {
    private static final ReadLimits LIMITS = ReadLimits.rows(20_000);

    @TempDir
    Path folder;

    @Test
    void pictures_programs_and_documents_are_not_tables() throws IOException {
        assertThat(refused(bytes("\u0089PNG\r\n\u001a\n\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1)))).contains("не таблица");
        assertThat(refused(bytes("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)))).contains("не таблица");
        assertThat(refused(zip("word/document.xml", "<x/>"))).contains("не таблица");
        assertThat(refused(zip("content.xml", "<x/>"))).contains("LibreOffice");
        assertThat(refused(Path.of("src/test/resources/exchange/school.ods"))).contains("LibreOffice");
        assertThat(refused(zip("xl/workbook.bin", "x"))).contains(".xlsb");
        assertThat(refused(Path.of("src/test/resources/exchange/old.xls"))).contains("старого Excel (.xls)");
        assertThat(refused(bytes(new byte[0]))).contains("пустой");
    }

    @Test
    void a_workbook_under_a_password_says_how_to_take_it_off() throws Exception {
        POIFSFileSystem container = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (OutputStream out = encryptor.getDataStream(container)) {
            Files.copy(Path.of("src/test/resources/exchange/school.xlsx"), out);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        assertThat(refused(bytes(out.toByteArray()))).contains("паролем");
    }

    @Test
    void a_broken_workbook_is_refused_in_words() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/exchange/school.xlsx"));
        assertThat(refused(bytes(java.util.Arrays.copyOf(whole, whole.length / 2)))).contains("повреждён");
        assertThat(refused(zip("xl/workbook.xml", "<workbook"))).contains("повреждён");
        assertThat(refused(sheet("<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>"))).contains("повреждён");
        assertThat(refused(sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>1</v></c></row></sheetData>"))).contains("повреждён");
        assertThat(refused(sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>" + "<x/>1".repeat(50_000) + "</v></c></row></sheetData>"))).contains("повреждён");
    }

    @Test
    void a_zip_bomb_is_stopped_before_it_fills_the_memory() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1024 * 1024);
        assertThat(refused(bomb)).contains("слишком велик");
    }

    @Test
    void an_endless_text_and_too_many_parts_are_refused() throws IOException {
        assertThat(refused(sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"" + "x".repeat(300_000) + "\"/></row></sheetData>"))).contains("повреждён");
        Path many = folder.resolve("many.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 101; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i));
            }
        }
        assertThat(refused(many)).contains("больше 100 частей");
    }

    @Test
    void what_is_beyond_a_limit_is_named_with_its_place() throws IOException {
        assertThat(refused(workbook(sheet -> {
                    for (int row = 0; row < 20_002; row++) {
                        sheet.value(row, 0, row);
                    }
                })))
                .contains("больше 20\u00a0000 строк", "со строки 20\u00a0001");
        assertThat(refused(workbook(sheet -> sheet.value(4, 60, "x")))).contains("больше 60 столбцов", "в строке 5", "столбец BI");
        assertThat(refused(workbook(sheet -> sheet.value(2, 1, "я".repeat(1001))))).contains("Строка 3, столбец B", "больше 1\u00a0000 знаков");
        Path big = folder.resolve("big.csv");
        Files.write(big, new byte[10 * 1024 * 1024 + 1]);
        assertThat(refused(big)).contains("больше 10 МБ");
    }

    @Test
    void a_file_that_takes_too_long_is_left() throws IOException {
        ReadLimits hurry = new ReadLimits(1 << 20, 100, 60, 1000, 100, 1 << 20, Duration.ZERO);
        assertThat(refused(workbook(sheet -> sheet.value(0, 0, "x")), hurry)).contains("дольше 0 секунд");
    }

    @Test
    void text_in_a_foreign_encoding_is_not_guessed() throws IOException {
        for (String name : List.of("IBM866", "KOI8-R")) {
            assertThat(refused(bytes("Фамилия;Имя\nИванова;Анна\nПетров;Алексей\n".getBytes(Charset.forName(name))))).contains("кодировке");
        }
    }

    @Test
    void a_quotation_mark_left_open_is_named_with_its_place() throws IOException {
        assertThat(refused(bytes("Фамилия;Имя\nИванова;\"Анна\nПетров;Пётр\n".getBytes(StandardCharsets.UTF_8)))).contains("Строка 2, столбец B");
    }

    @Test
    void a_formula_is_told_apart_and_its_value_is_not_taken() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "x");
            sheet.formula(0, 1, "A1+1");
        });
        try (SheetReader reader = SheetReader.open(file, LIMITS)) {
            reader.read(0, row -> {
                assertThat(row.cell(1)).isEqualTo(new SheetCell(SheetCell.Kind.FORMULA, "A1+1"));
                return true;
            });
        }
    }

    @Test
    void an_empty_cell_that_says_it_is_a_text_is_empty() throws IOException {
        Path file = sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"/><c r=\"C1\" t=\"str\"><v></v></c>"
                + "<c r=\"D1\" t=\"str\"><v>Иванова</v></c></row>");
        try (SheetReader reader = SheetReader.open(file, LIMITS)) {
            reader.read(0, row -> {
                assertThat(row.cell(1)).isNull();
                assertThat(row.cell(2)).isNull();
                assertThat(row.cell(3)).isEqualTo(new SheetCell(SheetCell.Kind.TEXT, "Иванова"));
                return true;
            });
        }
    }

    private String refused(Path file) throws IOException {
        return refused(file, LIMITS);
    }

    private static String refused(Path file, ReadLimits limits) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> {
            try (SheetReader reader = SheetReader.open(file, limits)) {
                reader.read(0, row -> true);
            }
        });
        assertThat(refusal).as("refused").isNotNull();
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("i18n/spreadsheet");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words.getMessage(refusal.key(), refusal.arguments(), Locale.forLanguageTag("ru"));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path zip(String name, String content) throws IOException {
        Path file = folder.resolve("file.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** A workbook of ours with another sheet in it. */
    private Path sheet(String data) throws IOException {
        Path ours = workbook(sheet -> sheet.value(0, 0, 1));
        Path file = folder.resolve("patched.xlsx");
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(ours.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + data + "</worksheet>").getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
        return file;
    }

    private Path workbook(Consumer<Worksheet> filler) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            filler.accept(workbook.newWorksheet("Лист"));
            workbook.finish();
        }
        return file;
    }
}
