package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Files of ours that come back: the one to mend, the one to fill in, the list of members. */
@RegistryTest
class RoundTripTest {
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
        chair = new ImportWalk(mvc, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL), ImportKind.MEMBERS);
    }

    @Test
    void the_file_with_errors_is_mended_and_sent_again_without_making_doubles() throws Exception {
        String address = chair.checked(SmallUnion.SCHOOL, "Наш список.xlsx", Lists.workbook(
                new Object[] {"Список школы"},
                new Object[] {"№", "ФИО", "Дата рождения", "Телефон"},
                new Object[] {1, "Иванова Анна Петровна", LocalDate.of(1980, 2, 1), 79130001122L},
                new Object[] {2, "Белкина А.П.", "01.02.1981", 79130001123L},
                new Object[] {3, "Ёлкина Алла", "31.02.1982", ""}));
        byte[] whole = chair.get200(address + "/problems.xlsx").getResponse().getContentAsByteArray();
        chair.press(address + "/application");
        assertThat(ImportWalk.tiles(chair.page(address))).isEqualTo("1 0 2 0 0");
        var sent = chair.get200(address + "/problems.xlsx").getResponse();
        assertThat(sent.getHeader("Content-Disposition")).contains("UTF-8''" + URLEncoder.encode("Наш список - с ошибками.xlsx", StandardCharsets.UTF_8).replace("+", "%20"));

        assertThat(lines(sent.getContentAsByteArray())).containsExactly(
                "Ошибка|№|ФИО|Дата рождения|Телефон",
                "ФИО: Вместо инициалов нужны полное имя и отчество|2|Белкина А.П.|01.02.1981|79130001123",
                "Дата рождения: Такого дня нет: 31.02.1982. Сначала пишется день, потом месяц, потом год: 01.02.1980|3|Ёлкина Алла|31.02.1982|");

        byte[] mended = mend(whole);
        String again = chair.checked(SmallUnion.SCHOOL, "Наш список - с ошибками.xlsx", mended);
        assertThat(ImportWalk.tiles(chair.page(again))).as("one is entered, two are mended").isEqualTo("2 0 0 1");
        chair.press(again + "/application");
        chair.page(again);
        assertThat(jdbc.sql("select last_name || ' ' || first_name || ' ' || birth_date from member order by name_key").query(String.class).list())
                .containsExactly("Белкина Алина 1981-02-01", "Ёлкина Алла 1982-02-28", "Иванова Анна 1980-02-01");
    }

    @Test
    void the_table_to_fill_in_comes_back_with_everything_understood() throws Exception {
        for (Locale language : List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH)) {
            tables.clear();
            union.create();
            chair = new ImportWalk(mvc, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL), ImportKind.MEMBERS);
            byte[] template = chair.get200("/imports/template.xlsx?lang=" + language.getLanguage()).getResponse().getContentAsByteArray();
            Document empty = chair.page(chair.upload(SmallUnion.SCHOOL, "empty.xlsx", template));
            assertThat(empty.select(".notice.bad").text()).isNotEmpty();

            String address = chair.upload(SmallUnion.LOCAL, "filled.xlsx", filled(template));
            chair.page(address);
            Document mapping = chair.page(address + "/mapping");
            assertThat(mapping.select("tbody select option[selected]").eachAttr("value")).doesNotContain("");
            assertThat(mapping.select("tbody select").size()).isEqualTo(14);
            chair.confirm(address, "");
            assertThat(ImportWalk.tiles(chair.page(address))).isEqualTo("2 0 0 0");
            chair.press(address + "/application");
            chair.page(address);
            assertThat(jdbc.sql("select concat_ws('|', last_name, category, staff_kind, sex, phone, email, joined_on, legacy_number, consent_state) from member order by name_key")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "Королёва|WORKER|TEACHING|FEMALE|+79131234567|koroleva@example.org|2001-09-01|412345|RECORDED",
                            "Салтыков|PENSIONER|MALE|+73852223344|1979-03-10|TO_COLLECT");
            assertThat(jdbc.sql("select given_on from consent").query(LocalDate.class).list()).containsExactly(LocalDate.of(2020, 1, 15));
        }
    }

    @Test
    void the_list_of_members_we_give_away_comes_back_unchanged() throws Exception {
        String address = chair.upload(SmallUnion.LOCAL, "filled.xlsx", filled(chair.get200("/imports/template.xlsx").getResponse().getContentAsByteArray()));
        chair.page(address);
        chair.confirm(address, "");
        chair.page(address);
        chair.press(address + "/application");
        chair.page(address);
        byte[] export = chair.get200("/organizations/" + SmallUnion.SCHOOL + "/members.xlsx").getResponse().getContentAsByteArray();

        String back = chair.checked(SmallUnion.SCHOOL, "export.xlsx", export);
        assertThat(ImportWalk.tiles(chair.page(back))).as("everybody is known here").isEqualTo("0 0 0 2");

        byte[] narrowed = chair.get200("/organizations/" + SmallUnion.SCHOOL + "/members.xlsx?category=WORKER&cols=JOINED,RECORD,CHANGED")
                .getResponse().getContentAsByteArray();
        String part = chair.checked(SmallUnion.SCHOOL, "part.xlsx", narrowed);
        assertThat(ImportWalk.tiles(chair.page(part))).as("and so is everybody in a part of the list").isEqualTo("0 0 0 1");

        List<String> before = people();
        tables.clear();
        union.create();
        chair = new ImportWalk(mvc, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL), ImportKind.MEMBERS);
        String elsewhere = chair.checked(SmallUnion.SCHOOL, "export.xlsx", export);
        assertThat(ImportWalk.tiles(chair.page(elsewhere))).isEqualTo("2 0 0 0");
        chair.press(elsewhere + "/application");
        chair.page(elsewhere);
        assertThat(people()).isEqualTo(before);
    }

    private List<String> people() {
        return jdbc.sql(
                        """
                        select concat_ws('|', last_name, first_name, middle_name, birth_date, sex, category, staff_kind, position,
                            phone, email, joined_on, registered_on, legacy_number) from member order by name_key
                        """)
                .query(String.class)
                .list();
    }

    /** The examples as data, of a school there is. */
    private static byte[] filled(byte[] template) throws Exception {
        byte[] filled = Templates.withExamplesAsData(template, 1);
        return edited(filled, sheet -> {
            sheet.getRow(1).getCell(0).setCellValue("22-001-0001");
            sheet.getRow(2).getCell(0).setCellValue("Берёзовская школа № 1");
        });
    }

    private static byte[] mend(byte[] workbook) throws Exception {
        return edited(workbook, sheet -> {
            sheet.getRow(2).createCell(2).setCellValue("Белкина Алина Петровна");
            sheet.getRow(3).createCell(3).setCellValue("28.02.1982");
        });
    }

    private static byte[] edited(byte[] workbook, Consumer<XSSFSheet> change) throws Exception {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(opened.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(byte[] workbook) throws Exception {
        DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("ru"));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return StreamSupport.stream(opened.getSheetAt(0).spliterator(), false)
                    .map(row -> line(row, formatter))
                    .toList();
        }
    }

    private static String line(Row row, DataFormatter formatter) {
        return IntStream.range(0, 5)
                .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
                .collect(Collectors.joining("|"));
    }
}
