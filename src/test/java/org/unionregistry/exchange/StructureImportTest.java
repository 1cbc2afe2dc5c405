package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** A structure all the way from the workbook to the tree. */
@RegistryTest
class StructureImportTest {
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

    private ImportWalk administrator;
    private ImportWalk clerk;

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
        administrator = new ImportWalk(mvc, signedIn.as(Role.ADMINISTRATOR, SmallUnion.CENTRE), ImportKind.STRUCTURE);
        clerk = new ImportWalk(mvc, signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION), ImportKind.STRUCTURE);
    }

    @Test
    void a_workbook_of_libreoffice_brings_a_region_with_chairs_and_headcounts() throws Exception {
        String address = administrator.upload(SmallUnion.CENTRE, "structure.xlsx");
        Document checked = administrator.page(address);
        assertThat(ImportWalk.tiles(checked)).as(checked.select("main").text()).isEqualTo("12 0 0");
        administrator.press(address + "/application");

        Document done = administrator.page(address);
        assertThat(done.select(".notice.good").text()).contains("Внесено: 12 строк");
        assertThat(done.select("a[href=/invitations]")).isNotEmpty();
        assertThat(jdbc.sql(
                                """
                                select concat_ws('|', o.code, o.type, o.local_kind, o.institution_type, o.short_name, o.genitive_name,
                                    p.code, d.name, o.phone, (select string_agg(name, '+' order by name) from organization_municipality m where m.organization_id = o.id))
                                from organization o join organization p on p.id = o.parent_id
                                left join education_district d on d.id = o.district_id
                                where o.code like '24%' order by o.code
                                """)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "24|REGION|Степная краевая|Степной краевой организации|00",
                        "24-000-0001|PRIMARY_TERRITORIAL|HIGHER|Степной университет|Степной университет|24|Южный",
                        "24-001|LOCAL|DISTRICT|Озёрская районная|Озёрской районной организации|24|Северный|+73855021122|Озёрский район+Рощинский район",
                        "24-001-0001|PRIMARY|GENERAL|Озёрская школа|Озёрской школы|24-001|Северный",
                        "24-001-0002|PRIMARY|PRESCHOOL|Детский сад «Ёлочка»|Детский сад «Ёлочка»|24-001|Северный",
                        "24-002|LOCAL|CITY|Степногорская городская|Степногорская городская|24|Южный");
        assertThat(jdbc.sql(
                                """
                                select concat_ws('|', o.code, m.last_name, m.first_name, m.middle_name, m.since, m.protocol, m.phone, m.email)
                                from mandate m join organization o on o.id = m.organization_id where o.code like '24%' order by 1
                                """)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "24-001-0001|Салтыков|Пётр|Ильич|2019-09-20|№ 1|+79137654321",
                        "24-001-0002|Белкина|Анна|2026-09-15",
                        "24-001|Королёва|Алёна|Петровна|2019-10-15|№ 3 от 15.10.2019|+79131234567|koroleva@example.org");
        assertThat(jdbc.sql(
                                """
                                select concat_ws('|', o.code, h.as_of, h.workers, h.students, h.members, h.source, h.status, h.current)
                                from headcount h join organization o on o.id = h.organization_id order by 1
                                """)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "24-000-0001|2020-01-01|850|6400|5120|IMPORT|CONFIRMED|t",
                        "24-001-0001|2020-01-01|42|0|33|IMPORT|CONFIRMED|t",
                        "24-001-0002|2020-01-01|30|0|25|IMPORT|CONFIRMED|t");
    }

    @Test
    void the_same_workbook_sent_again_changes_nothing() throws Exception {
        administrator.press(administrator.upload(SmallUnion.CENTRE, "structure.xlsx") + "/application");
        List<String> before = rows();

        String again = administrator.upload(SmallUnion.CENTRE, "structure.xlsx");
        Document page = administrator.page(again);
        assertThat(ImportWalk.tiles(page)).isEqualTo("0 0 12");
        assertThat(page.select(".notice.warn").text()).contains("Точно такой же файл уже загружали");
        assertThat(administrator.press(again + "/application").getResponse().getStatus()).isEqualTo(422);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void one_sheet_may_hold_everything() throws Exception {
        String address = clerk.upload(SmallUnion.REGION, "all.csv", Lists.csv(
                "Код;Название;Ф.И.О. председателя;Избран;Дата;Работающих;Членов Профсоюза",
                "22-003;Новая районная организация;Королёва Алёна Петровна;01.10.2019;;;",
                "22-003-0001;Новая школа;Салтыков Пётр Ильич;02.10.2019;01.01.2020;40;31",
                "22-001-0001;Берёзовская школа № 1;Белкина Анна;03.10.2019;01.01.2020;50;48"));
        assertThat(ImportWalk.tiles(clerk.page(address))).isEqualTo("3 0 0");
        clerk.press(address + "/application");
        assertThat(ImportWalk.tiles(clerk.page(address))).isEqualTo("3 0 0 0");
        assertThat(jdbc.sql("select short_name from organization where code = '22-003-0001'").query(String.class).single()).isEqualTo("Новая школа");
        assertThat(jdbc.sql("select count(*) from mandate where office = 'CHAIR' and until is null").query(Integer.class).single()).isEqualTo(3);
        assertThat(jdbc.sql("select sum(members) from headcount where current").query(Integer.class).single()).isEqualTo(79);
    }

    @Test
    void every_problem_of_a_structure_is_named_with_row_and_column() throws Exception {
        String address = clerk.upload(SmallUnion.REGION, "bad.csv", Lists.csv(
                "Код;Тип организации;Код вышестоящей;Полное наименование;Тип учреждения;Фамилия;Имя;Дата избрания;На дату;Членов Профсоюза",
                "22-004;районная;22;Хорошая районная;;;;;;",
                ";первичная;;Без кода;;;;;;",
                "22-9-9-9;;;Странный код;;;;;;",
                "22-077-0001;;;Школа без района;;;;;;",
                "22-001-0005;районная;;Школа или район;;;;;;",
                "22-001-0006;;22-002;Школа не там;;;;;;",
                "22-001-0007;;;Школа;аэродром;;;;;",
                "22-001-0001;;;;;Белкина;;;;",
                "22-001-0002;;;;;Белкина;Анна;01.01.2030;;",
                "22-001-0008;;;Школа;;;;;;сорок",
                "22-001;;;;;;;;01.01.2020;40",
                "23-001;;;Чужая районная;;;;;;",
                "22-001-0009;;;Школа;;;;;;",
                "22-001-0009;;;Школа ещё раз;;;;;;",
                "22-002-0099;;;;;Белкина;Анна;01.01.2020;;",
                "22;;;;;Белкина;Анна;01.01.2020;;"));
        Document page = clerk.page(address);
        assertThat(ImportWalk.tiles(page)).as(page.select("main").text()).isEqualTo("1 15 0");
        assertThat(MemberImportTest.said(page)).containsExactly(
                "3: Столбец A «Код»: Нет кода организации. Впишите его, например 22-014-0123",
                "4: Столбец A «Код», «22-9-9-9»: Код «22-9-9-9» не подходит по виду. Бывает так: 22 - регион, 22-014 - территориальная, 22-014-0123 - первичная",
                "5: Вышестоящей организации 22-077 нет ни в файле, ни в реестре. Добавьте её на лист организаций",
                "6: Столбец B «Тип организации», «районная»: Тип не подходит к коду 22-001-0005: у местной организации код из 5 цифр, у первичной из 9",
                "7: Столбец C «Код вышестоящей», «22-002»: Код 22-001-0006 не подходит к этой вышестоящей организации: он должен с её кода начинаться",
                "8: Столбец E «Тип учреждения», «аэродром»: Такого типа учреждения нет. Напишите: детский сад, школа, доп. образование, колледж, вуз, интернат, наука, управление или прочее",
                "9: Столбец G «Имя»: Нужны и фамилия, и имя. Допишите",
                "10: Столбец H «Дата избрания», «01.01.2030»: Этот день ещё не наступил. Введите сегодняшний (15.09.2026) или более ранний",
                "11: Столбец I «На дату»: Нет даты, на которую указана численность. Впишите её, например 01.01.2020"
                        + " Столбец J «Членов Профсоюза», «сорок»: Нужно целое число, например 33",
                "12: Столбец J «Членов Профсоюза», «40»: Численность вводят только для первичных организаций, выше она складывается сама",
                "13: Организация с кодом 23-001 - из другого региона. Уберите строку",
                "14: Эта организация названа ещё в строке 15. Оставьте одну строку",
                "15: Эта организация названа ещё в строке 14. Оставьте одну строку",
                "16: Организации с кодом 22-002-0099 нет ни в файле, ни в реестре. Проверьте код",
                "17: Председателя этой организации записывает вышестоящая организация");
        clerk.press(address + "/application");
        assertThat(jdbc.sql("select count(*) from organization where code = '22-004'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void sheets_without_the_needed_columns_are_refused_in_words() throws Exception {
        String address = administrator.upload(SmallUnion.CENTRE, "people.csv", Lists.csv("Фамилия;Имя", "Иванова;Анна"));
        Document page = administrator.page(address);
        assertThat(page.select("h1").text()).isEqualTo("Файл не прочитан");
        assertThat(page.select(".notice.bad").text()).contains("нужен столбец «Код»", "В реестр ничего не внесено");
    }

    @Test
    void the_workbook_to_fill_in_comes_back_as_it_was_filled() throws Exception {
        byte[] template = clerk.get200("/structure-imports/template.xlsx").getResponse().getContentAsByteArray();
        Document empty = clerk.page(clerk.upload(SmallUnion.REGION, "empty.xlsx", template));
        assertThat(empty.select(".notice.bad").text()).contains("нет ни одной строки с данными");

        byte[] filled = Templates.withExamplesAsData(template, 3);
        String address = clerk.upload(SmallUnion.REGION, "filled.xlsx", filled);
        Document page = clerk.page(address);
        assertThat(ImportWalk.tiles(page)).as(page.select("main").text()).isEqualTo("7 0 1");
        clerk.press(address + "/application");
        assertThat(ImportWalk.tiles(clerk.page(address))).isEqualTo("7 0 0 1");
    }

    private List<String> rows() {
        return jdbc.sql(
                        """
                        select o::text from organization o union all select m::text from mandate m
                        union all select h::text from headcount h order by 1
                        """)
                .query(String.class)
                .list();
    }
}
