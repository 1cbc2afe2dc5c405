package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Files nobody can enter: each gets its words, and nothing of it gets into the register. */
@RegistryTest
class BadFilesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    SmallUnion union;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    private ImportWalk chair;

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
        chair = new ImportWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL), ImportKind.MEMBERS);
    }

    @AfterEach
    void nothing_has_got_into_the_register() {
        assertThat(jdbc.sql("select count(*) from member").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from import_file").query(Integer.class).single()).isZero();
    }

    @Test
    void what_is_no_table_is_refused_at_once_beside_the_file() throws Exception {
        refusedAtOnce("photo.xlsx", "\u0089PNG\r\n\u001a\n\u0000".getBytes(StandardCharsets.ISO_8859_1), "Это не таблица");
        refusedAtOnce("empty.xlsx", new byte[0], "Файл пустой");
        refusedAtOnce("list.xlsx", fixture("old.xls"), "старого Excel (.xls)");
        refusedAtOnce("list.xlsx", fixture("school.ods"), "LibreOffice");
        refusedAtOnce("", new byte[0], "Выберите файл");
        assertThat(jdbc.sql("select count(*) from import_batch").query(Integer.class).single()).isZero();
    }

    @Test
    void what_turns_out_unreadable_inside_is_refused_on_its_page() throws Exception {
        refusedInside(Lists.people(20_001), "В файле больше 20 000 строк: лишние начинаются со строки 20 001");
        refusedInside(Lists.workbook(new Object[] {"Фамилия", "Имя"}), "нет ни одной строки с данными");
        refusedInside(Lists.workbook(new Object[] {"ФИО"}, new Object[] {"Ы".repeat(1001)}), "Строка 2, столбец A: в ячейке больше 1 000 знаков");
        refusedInside(Lists.csv("ФИО", "\"Иванова"), "Строка 2, столбец A: кавычка открыта");
        refusedInside("ФИО;Дата\r\nИванова Анна;1\r\nПетров Иван;2".getBytes(Charset.forName("IBM866")), "в неизвестной кодировке");
        refusedInside(bomb(), "слишком велик");
    }

    @Test
    void columns_that_are_missing_are_asked_for_before_anything_is_checked() throws Exception {
        String address = chair.upload(SmallUnion.SCHOOL, "odd.csv", Lists.csv("Город;Улица", "Барнаул;Ленина"));
        MvcResult asked = chair.confirm(address, "");
        assertThat(asked.getResponse().getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(asked.getResponse().getContentAsString());
        assertThat(page.title()).startsWith("Ошибка:");
        assertThat(page.select("#errors li").eachText()).containsExactly(
                "Укажите столбец с полным именем или два столбца: с фамилией и с именем",
                "Выберите столбец с днём вступления в Профсоюз или впишите день, один для всех");
        assertThat(chair.confirm(address, "когда-то").getResponse().getContentAsString()).contains("когда-то");
        assertThat(jdbc.sql("select status from import_batch").query(String.class).single()).isEqualTo("MAPPING");
    }

    @Test
    void formulas_are_named_with_their_place_unless_nobody_needs_them() throws Exception {
        String address = chair.checked(SmallUnion.SCHOOL, "formulas.xlsx", Lists.workbook(
                new Object[] {"№", "Фамилия", "Имя", "Дата рождения"},
                new Object[] {1, "Иванова", "Анна", "01.02.1980"},
                new Object[] {"=A2+1", "Белкина", "Алла", "01.02.1981"},
                new Object[] {"=A3+1", "=B3", "Алла", "01.02.1982"}));
        Document page = chair.page(address);
        assertThat(ImportWalk.tiles(page)).isEqualTo("2 1 0 0");
        assertThat(MemberImportTest.said(page)).singleElement().asString().startsWith("4: Столбец B «Фамилия», «=B3»: Здесь формула");
    }

    private void refusedAtOnce(String name, byte[] content, String words) throws Exception {
        MvcResult sent = chair.send(ImportId.next().value(), SmallUnion.SCHOOL, name, content);
        assertThat(sent.getResponse().getStatus()).as(words).isEqualTo(422);
        Document page = Jsoup.parse(sent.getResponse().getContentAsString());
        assertThat(page.select("#errors a[href=#file]").text()).contains(words);
        assertThat(page.title()).startsWith("Ошибка:");
    }

    private void refusedInside(byte[] content, String words) throws Exception {
        Document page = chair.page(chair.upload(SmallUnion.SCHOOL, "list.xlsx", content));
        assertThat(page.select("h1").text()).isEqualTo("Файл не прочитан");
        assertThat(page.select(".notice.bad").text().replace('\u00a0', ' ')).contains(words, "В реестр ничего не внесено");
        assertThat(page.select("a[href^=/imports/new]")).isNotEmpty();
    }

    private static byte[] fixture(String name) throws Exception {
        return Files.readAllBytes(Path.of("src/test/resources/exchange", name));
    }

    private static byte[] bomb() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII));
            byte[] rows = "<row></row>".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 120; i++) {
                zip.write(rows);
            }
        }
        return out.toByteArray();
    }
}
