package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** A list of members all the way from the file to the register. */
@RegistryTest
class MemberImportTest {
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
    void a_list_written_by_libreoffice_is_understood_and_entered() throws Exception {
        String address = chair.upload(SmallUnion.SCHOOL, "school.xlsx");
        Document mapping = chair.page(address + "/mapping");
        assertThat(mapping.select("tbody select option[selected]").eachAttr("value"))
                .containsExactly("", "BIRTH_DATE", "FULL_NAME", "POSITION", "PHONE", "SEX", "JOINED_ON", "CATEGORY", "LEGACY_NUMBER");
        chair.confirm(address, "");

        Document checked = chair.page(address);
        assertThat(ImportWalk.tiles(checked)).as(checked.text()).isEqualTo("4 0 0 2");
        chair.press(address + "/application");

        Document done = chair.page(address);
        assertThat(done.select("h1").text()).isEqualTo("Список внесён");
        assertThat(done.select(".notice.good").text()).contains("Внесено: 4 строки", "Берёзовская школа № 1: 4 человека");
        assertThat(jdbc.sql("select * from member order by name_key").query((row, number) -> String.join("|",
                                row.getString("last_name"), row.getString("first_name"), String.valueOf(row.getString("middle_name")),
                                row.getString("birth_date"), row.getString("sex"), row.getString("category"), row.getString("position"),
                                row.getString("phone"), row.getString("joined_on"), String.valueOf(row.getString("legacy_number")),
                                row.getString("consent_state")))
                        .list())
                .containsExactly(
                        "Д'Артаньян|Ян|null|1960-01-31|MALE|PENSIONER|сторож|+79130001122|2009-07-06|А-17|TO_COLLECT",
                        "Королев|Пётр|Ильич|1975-03-03|MALE|WORKER|директор|+79137654321|1999-09-01|412346|TO_COLLECT",
                        "Королёва|Алёна|Петровна|1980-02-01|FEMALE|WORKER|учитель математики|+79131234567|2001-09-01|412345|TO_COLLECT",
                        "Салтыкова-Щедринская|Мария|Оглы кызы|1990-11-05|FEMALE|ON_LEAVE|педагог-психолог|+73852223344|2015-03-10|null|TO_COLLECT");
        assertThat(jdbc.sql("select type || delay_days is null from membership_event").query(Boolean.class).list()).hasSize(4);
        assertThat(jdbc.sql("select distinct type from membership_event").query(String.class).list()).containsExactly("INITIAL_ENTRY");
        assertThat(jdbc.sql("select on_register from member_counter where organization_id = :id")
                        .param("id", SmallUnion.SCHOOL).query(Integer.class).single())
                .isEqualTo(4);
    }

    @Test
    void the_person_who_entered_the_list_is_named_in_the_journal_and_its_rows_are_forgotten() throws Exception {
        var account = signedIn.account(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        ImportWalk walk = new ImportWalk(mvc, signedIn.account(account), ImportKind.MEMBERS);
        String address = walk.checked(SmallUnion.SCHOOL, "a.csv", Lists.csv("ФИО;Дата рождения", "Иванова Анна Петровна;01.02.1980", "Петров И.И.;01.02.1981"));
        walk.press(address + "/application");

        assertThat(jdbc.sql("select entered_by from membership_event").query(UUID.class).list()).containsExactly(account);
        assertThat(jdbc.sql("select cells::text from import_row where status = 'DONE'").query(String.class).list()).containsExactly("[]");
        assertThat(jdbc.sql("select count(*) from import_file").query(Integer.class).single()).isZero();
    }

    @Test
    void the_result_says_how_many_came_late() throws Exception {
        String first = chair.checked(SmallUnion.SCHOOL, "a.csv", Lists.csv("ФИО;Дата рождения", "Иванова Анна Петровна;01.02.1980"));
        chair.press(first + "/application");
        assertThat(chair.page(first).select(".notice.good").text()).doesNotContain("опозданием");
        jdbc.sql("update member_counter set began_on = date '2026-01-01'").update();

        String address = chair.checked(SmallUnion.SCHOOL, "b.csv", Lists.csv(
                "ФИО;Дата рождения;Дата вступления", "Белова Анна Петровна;01.02.1980;10.09.2026", "Волкова Анна Петровна;01.02.1980;10.09.2010",
                "Громова Анна Петровна;01.02.1980;15.09.2026", "Дымова Анна Петровна;01.02.1980;01.03.2026"));
        chair.press(address + "/application");
        assertThat(chair.page(address).select(".notice.good").text()).contains("Внесено: 4 строки", "Из них внесено с опозданием: 2.");
        assertThat(jdbc.sql("select m.last_name || ' ' || e.type || coalesce(' ' || e.delay_days, '') from member m join membership_event e on e.member_id = m.id order by m.name_key").query(String.class).list())
                .containsExactly("Белова JOIN 5", "Волкова INITIAL_ENTRY", "Громова JOIN 0", "Дымова JOIN 198", "Иванова INITIAL_ENTRY");
    }

    @Test
    void every_problem_is_named_with_row_and_column_and_the_way_out() throws Exception {
        String address = chair.checked(SmallUnion.SCHOOL, "bad.xlsx", Lists.workbook(
                new Object[] {"Фамилия", "Имя", "Отчество", "Дата рождения", "Дата вступления", "Телефон", "Категория члена Профсоюза", "Почта", "Пол"},
                new Object[] {"Иванова", "Анна", "", "31.02.1980", "01.09.2010", "", "", "", ""},
                new Object[] {"Иванова", "Алла", "", "01.02.80", "01.09.2010", "", "", "", ""},
                new Object[] {"Иванова", "Алина", "", LocalDate.of(2030, 1, 1), "01.09.2010", "", "", "", ""},
                new Object[] {"Иванова", "Агата", "", "01.02.2020", "01.09.2022", "", "", "", ""},
                new Object[] {"Иванова", "Ада", "", "01.02.1980", "01.09.1985", "", "", "", ""},
                new Object[] {"Иванова", "Ася", "", "01.02.1980", "01.09.2027", "", "", "", ""},
                new Object[] {"Иванова", "А.", "Б.", "01.02.1980", "", "", "", "", ""},
                new Object[] {"", "Анфиса", "", "01.02.1980", "", "", "", "", ""},
                new Object[] {"Иванова", "Нина", "", "01.02.1980", "", "12345", "начальник", "почта", "да"},
                new Object[] {"Иванова", "Инна", "", "=DATE(1980,2,1)", "", "", "", "", ""},
                new Object[] {"Ivanov2", "Инна", "", "", "", "", "", "", ""}));

        Document page = chair.page(address);
        assertThat(ImportWalk.tiles(page)).isEqualTo("0 11 0 0");
        assertThat(said(page)).containsExactly(
                "2: Столбец D «Дата рождения», «31.02.1980»: Такого дня нет: 31.02.1980. Сначала пишется день, потом месяц, потом год: 01.02.1980",
                "3: Столбец D «Дата рождения», «01.02.80»: Напишите год четырьмя цифрами: 01.02.1980 или 01.02.2080?",
                "4: Столбец D «Дата рождения», «01.01.2030»: День рождения ещё не наступил. Проверьте год",
                "5: Столбец D «Дата рождения», «01.02.2020»: В Профсоюз принимают с 14 лет. Проверьте год рождения",
                "6: Столбец E «Дата вступления», «01.09.1985»: В этот день ещё не было 14 лет: дата рождения 01.02.1980. Проверьте обе даты",
                "7: Столбец E «Дата вступления», «01.09.2027»: Этот день ещё не наступил. Введите день, когда человек уже вступил",
                "8: Столбец B «Имя», «А.»: Вместо инициалов нужны полное имя и отчество",
                "9: Столбец A «Фамилия»: Введите фамилию",
                "10: Столбец F «Телефон», «12345»: В номере 5 цифр, а нужно 10 или 11. Добавьте код города или оператора"
                        + " Столбец G «Категория члена Профсоюза», «начальник»: Такой категории нет. Напишите: работающий, студент,"
                        + " пенсионер, в отпуске по уходу, временно не работающий или работник Профсоюза"
                        + " Столбец H «Почта», «почта»: Проверьте адрес: почта. Он выглядит так: anna@mail.ru"
                        + " Столбец I «Пол», «да»: Напишите «м» или «ж»",
                "11: Столбец D «Дата рождения», «=DATE(1980,2,1)»: Здесь формула, а нужно само значение."
                        + " Скопируйте ячейку и вставьте «Специальной вставкой» - «Значения»",
                "12: Столбец A «Фамилия», «Ivanov2»: Проверьте «Ivanov2»: в именах бывают только буквы, дефис, апостроф и пробел");
    }

    @Test
    void rows_for_one_person_both_wait_for_a_decision() throws Exception {
        String address = chair.checked(SmallUnion.SCHOOL, "twins.csv", Lists.csv(
                "ФИО;Дата рождения;Должность",
                "Ёлкина Анна Петровна;01.02.1980;учитель",
                "Иванов Пётр Ильич;05.06.1970;директор",
                "елкина  анна;1980-02-01;завуч"));

        Document page = chair.page(address);
        assertThat(ImportWalk.tiles(page)).isEqualTo("1 0 2 0");
        assertThat(said(page)).containsExactly(
                "2: Этот человек есть ещё в строке 4. Выберите, какую из строк внести",
                "4: Этот человек есть ещё в строке 2. Выберите, какую из строк внести");

        chair.answer(decision(address, 4, "ENTER"));
        Document decided = chair.page(address + "?show=WAITING");
        assertThat(ImportWalk.tiles(decided)).isEqualTo("2 0 0 1");
        assertThat(decided.select("tbody .badge").eachText()).containsExactly("Решено: не вносить", "Решено: внести");

        chair.answer(decision(address, 2, "ENTER"));
        assertThat(ImportWalk.tiles(chair.page(address))).as("two people of one name and birth date").isEqualTo("3 0 0 0");
        chair.answer(decision(address, 4, "LEAVE_OUT"));
        chair.press(address + "/application");
        assertThat(names()).containsExactly("Ёлкина Анна", "Иванов Пётр");
        assertThat(chair.answer(decision(address, 3, "LEAVE_OUT")).getResponse().getStatus()).as("entered already").isEqualTo(422);
    }

    @Test
    void of_many_equal_rows_the_first_can_be_taken_at_once() throws Exception {
        String address = chair.checked(SmallUnion.SCHOOL, "twins.csv", Lists.csv(
                "ФИО;Дата рождения", "Ёлкина Анна;01.02.1980", "Елкина Анна;01.02.1980", "Белкина Анна;01.02.1981", "Белкина Анна;01.02.1981"));
        assertThat(ImportWalk.tiles(chair.page(address))).isEqualTo("0 0 4 0");
        chair.press(address + "/twins");
        assertThat(ImportWalk.tiles(chair.page(address))).isEqualTo("2 0 0 2");
    }

    @Test
    void people_of_this_register_are_passed_over_and_those_of_others_are_asked_about() throws Exception {
        enter(SmallUnion.OTHER_SCHOOL, Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION, "ФИО;Дата рождения", "Чужая Анна Ивановна;01.02.1980");
        enter(SmallUnion.SCHOOL, Role.LOCAL_CHAIR, SmallUnion.LOCAL, "ФИО;Дата рождения", "Наша Анна Ивановна;01.02.1981", "Безгодова Анна;");

        String address = chair.checked(SmallUnion.SCHOOL, "again.csv", Lists.csv(
                "ФИО;Дата рождения",
                "Чужая Анна Ивановна;01.02.1980",
                "Наша Анна Ивановна;01.02.1981",
                "Наша Анна Петровна;01.02.1981",
                "Безгодова Анна;",
                "Безгодова Анна;05.06.1970",
                "Новая Анна;01.02.1982"));

        Document page = chair.page(address);
        assertThat(ImportWalk.tiles(page)).isEqualTo("1 0 3 2");
        assertThat(said(page)).containsExactly(
                "2: Человек с тем же именем и датой рождения состоит на учёте: Озёрская школа (Областная организация). Если это он, не вносите, а оформите перевод; если другой человек - внесите",
                "4: На учёте уже есть Наша Анна Ивановна с той же датой рождения. Если это тот же человек, не вносите; если другой - внесите",
                "6: На учёте уже есть человек с таким именем, без даты рождения. Если это он, не вносите, а допишите дату на его странице; если другой - внесите");
        assertThat(said(chair.page(address + "?show=SKIPPED"))).containsExactly(
                "3: Уже на учёте в этой организации, второй раз не вносится", "5: Уже на учёте в этой организации, второй раз не вносится");
    }

    @Test
    void a_list_of_several_organisations_names_them_by_code_or_by_name() throws Exception {
        String address = chair.checked(SmallUnion.LOCAL, "several.csv", Lists.csv(
                "Организация;ФИО;Дата рождения",
                "22-001-0001;Иванова Анна;01.02.1980",
                "берёзовская школа №2;Иванова Алла;01.02.1981",
                "Сосновская школа;Иванова Ада;01.02.1982",
                "Школа-мираж;Иванова Ася;01.02.1983",
                ";Иванова Инна;01.02.1984"));

        Document page = chair.page(address);
        assertThat(ImportWalk.tiles(page)).isEqualTo("2 3 0 0");
        assertThat(page.select(".notice.warn li").eachText()).containsExactly("«Сосновская школа»: 1 строка", "«Школа-мираж»: 1 строка");
        assertThat(said(page)).containsExactly(
                "4: Столбец A «Организация», «Сосновская школа»: Такой первичной нет в вашей части реестра. Проверьте код или название",
                "5: Столбец A «Организация», «Школа-мираж»: Такой первичной нет в вашей части реестра. Проверьте код или название",
                "6: Столбец A «Организация»: Не указана первичная организация. Впишите её код или название");
        chair.press(address + "/application");
        assertThat(chair.page(address).select(".notice.good li").eachText())
                .containsExactly("Берёзовская школа № 1: 1 человек", "Берёзовская школа № 2: 1 человек");
    }

    private void enter(UUID school, Role role, UUID place, String... lines) throws Exception {
        ImportWalk walk = new ImportWalk(mvc, signedIn.as(role, place), ImportKind.MEMBERS);
        walk.press(walk.checked(school, "before.csv", Lists.csv(lines)) + "/application");
    }

    private List<String> names() {
        return jdbc.sql("select last_name || ' ' || first_name from member order by name_key").query(String.class).list();
    }

    static MockHttpServletRequestBuilder decision(String address, int row, String decision) {
        return post(address + "/rows/" + row + "/decision")
                .param("decision", decision);
    }

    /** What is said about the rows of a page, each with its number. */
    static List<String> said(Document page) {
        return page.select("section table tbody tr").stream()
                .map(row -> row.select("th").text() + ": " + row.select("td:nth-child(3) > p:not(:has(.badge))").text())
                .toList();
    }
}
