package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.exchange.DuesWalk.names;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.DepartureService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** From the sheet of the bookkeeping to marks, questions and forms. */
@RegistryTest
class DuesCheckTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    private static final UUID SCHOOL = SmallUnion.SCHOOL;
    private static final String PAGE = "/organizations/" + SCHOOL + "/dues-checks";

    @Autowired
    MockMvc mvc;

    @Autowired
    MemberService members;

    @Autowired
    DepartureService departures;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    SmallUnion union;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    private DuesWalk chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = new DuesWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SCHOOL));
    }

    @Test
    void everybody_of_the_list_and_of_the_register_is_in_one_group() throws Exception {
        MemberId anna = admit("Белова", "Анна", "Петровна");
        admit("Иванов", "Иван", "Иванович");
        admit("Иванов", "Игорь", "Ильич");
        admit("Тихая", "Анна", "Петровна");
        exit(admit("Ушедшая", "Анна", "Петровна"), LocalDate.of(2026, 5, 1));

        String address = chair.check(SCHOOL, "2026-08",
                "Ведомость удержаний за август;;", "№;ФИО;Сумма", "1;БЕЛОВА АННА ПЕТРОВНА;500,00", "2;Иванов И. И.;410,20",
                "3;Незнакомова Анна;300", "4;Ушедшая А.П.;200", ";Итого;1410,20", ";Главный бухгалтер;");
        Document page = chair.page(address);

        assertThat(page.select(".tile .value").eachText()).containsExactly("1", "1", "1", "1", "1");
        assertThat(names(page, "pays")).isEqualTo("Белова Анна Петровна");
        assertThat(names(page, "unregistered")).isEqualTo("Незнакомова Анна");
        assertThat(names(page, "silent")).isEqualTo("Тихая Анна Петровна");
        assertThat(names(page, "left")).isEqualTo("Ушедшая Анна Петровна");
        assertThat(page.select("#ambiguous .choice").eachText()).hasSize(2);
        assertThat(page.text()).contains("строка 7: Итого", "строка 8: Главный бухгалтер", "На учёте 4 работника", "август 2026").doesNotContain("500", "410");
        assertThat(marks()).containsExactly(anna.value() + " 2026-08-01 CHECK");
        assertThat(jdbc.sql("select count(*) from dues_payer p where p::text like '%410%'").query(Integer.class).single()).isZero();
        assertThat(chair.page("/organizations/" + SCHOOL + "/members").select(".tiles").text())
                .contains("Платят взносы", "4", "август 2026");
        assertThat(chair.page("/members/" + anna + "/dues").text()).contains("Последняя отметка: август 2026");
    }

    @Test
    void an_answer_gives_the_mark_and_can_be_asked_again() throws Exception {
        MemberId ivan = admit("Иванов", "Иван", "Иванович");
        MemberId igor = admit("Иванов", "Игорь", "Ильич");
        MemberId other = admit("Белова", "Анна", "Петровна");
        String address = chair.check(SCHOOL, "2026-08", "Сотрудник", "Иванов И. И.", "Иванов И. И.");
        String choice = chair.page(address).select("#ambiguous form").attr("action");
        assertThat(chair.page(address).text()).contains("несколько раз: 2");

        chair.press(choice);
        assertThat(marks()).isEmpty();
        assertThat(chair.press(choice, "people", other.toString()).getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(marks()).isEmpty();
        chair.press(choice, "people", ivan.toString(), "people", igor.toString());
        assertThat(marks()).hasSize(2);
        assertThat(payers()).isEqualTo("2 LIST");
        assertThat(chair.page(address).select("#ambiguous")).isEmpty();

        chair.press(choice, "answer", "again");
        assertThat(marks()).isEmpty();
        assertThat(chair.page(address).select("#ambiguous")).hasSize(1);
        chair.press(choice, "answer", "nobody");
        assertThat(names(chair.page(address), "unregistered")).isEqualTo("Иванов И. И.");
    }

    @Test
    void somebody_entered_from_a_list_that_was_replaced_meanwhile_is_entered_all_the_same() throws Exception {
        String address = chair.check(SCHOOL, "2026-08", "Сотрудник", "Новикова Ольга Ильинична");
        List<String> typed = new ArrayList<>(List.of(entering(chair.page(chair.page(address).select("#unregistered a").attr("href")))));
        chair.check(SCHOOL, "2026-08", "Сотрудник", "Белова Анна Петровна");
        typed.addAll(List.of("birthDate", "01.02.1980"));
        assertThat(chair.press("/organizations/" + SCHOOL + "/members", typed.toArray(String[]::new)).getStatus()).isEqualTo(302);
        assertThat(jdbc.sql("select last_name from member").query(String.class).list()).containsExactly("Новикова");
        assertThat(marks()).isEmpty();
    }

    @Test
    void whoever_pays_but_is_not_registered_is_entered_with_the_name_filled_in_and_marked_at_once() throws Exception {
        admit("Белова", "Анна", "Петровна");
        String address = chair.check(SCHOOL, "2026-08", "Фамилия;Имя;Отчество;Табельный", "Новикова;Ольга;Ильинична;0042");
        String link = chair.page(address).select("#unregistered a").attr("href");
        assertThat(link).startsWith("/organizations/" + SCHOOL + "/members/new?from=").doesNotContain("%D0");

        Document form = chair.page(link);
        assertThat(form.select("#lastName").val() + form.select("#firstName").val() + form.select("#middleName").val())
                .isEqualTo("НовиковаОльгаИльинична");
        String[] typed = entering(form);
        MockHttpServletResponse refused = chair.press("/organizations/" + SCHOOL + "/members", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("name=\"from\"");
        List<String> whole = new ArrayList<>(List.of(typed));
        whole.addAll(List.of("birthDate", "01.02.1980"));
        for (int click = 0; click < 2; click++) {
            MockHttpServletResponse saved = chair.press("/organizations/" + SCHOOL + "/members", whole.toArray(String[]::new));
            assertThat(saved.getRedirectedUrl()).isEqualTo(address);
        }
        assertThat(marks()).hasSize(1);
        assertThat(names(chair.page(address), "pays")).isEqualTo("Новикова Ольга Ильинична");
    }

    @Test
    void whoever_was_entered_another_way_is_marked_by_a_button() throws Exception {
        String address = chair.check(SCHOOL, "2026-08", "ФИО", "Новикова Ольга Ильинична");
        admit("Новикова", "Ольга", "Ильинична");
        assertThat(chair.page(address).text()).contains("внесён после сверки");
        chair.press(address + "/marks");
        chair.press(address + "/marks");
        assertThat(marks()).hasSize(1);
        assertThat(chair.page(address).text()).doesNotContain("внесён после сверки").contains("совпадают");
    }

    @Test
    void the_same_list_sent_twice_is_one_check_and_a_newer_list_replaces_the_older_one() throws Exception {
        MemberId anna = admit("Белова", "Анна", "Петровна");
        MemberId olga = admit("Орлова", "Ольга", "Ильинична");
        UUID id = DuesCheckId.next().value();
        byte[] list = Lists.csv("ФИО", "Белова Анна Петровна");
        String first = chair.send(id, SCHOOL, "2026-08", list).getRedirectedUrl();
        assertThat(chair.send(id, SCHOOL, "2026-08", list).getRedirectedUrl()).isEqualTo(first);
        assertThat(chair.send(DuesCheckId.next().value(), SCHOOL, "2026-08", list).getRedirectedUrl()).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from dues_check").query(Integer.class).single()).isOne();
        chair.press("/members/" + anna + "/dues", "month", "2026-07", "paid", "yes");

        String second = chair.check(SCHOOL, "2026-08", "ФИО", "Орлова О. И.");

        assertThat(marks()).containsExactlyInAnyOrder(anna.value() + " 2026-07-01 CHAIR", olga.value() + " 2026-08-01 CHECK");
        assertThat(chair.page(first).select(".notice.warn").text()).contains("заменил новый список");
        assertThat(chair.page(first).select(".notice.warn a").attr("href")).isEqualTo(second);
        assertThat(chair.page(PAGE).select("tbody tr").eachText()).hasSize(2).anyMatch(row -> row.contains("заменена новой"));
        assertThat(chair.press(first + "/marks").getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(marks()).hasSize(2);
    }

    @Test
    void a_number_alone_is_a_witness_and_does_not_push_a_list_away() throws Exception {
        admit("Белова", "Анна", "Петровна");
        String id = DuesCheckId.next().toString();
        String address = chair.press(PAGE, "id", id, "month", "2026-07", "number", "3").getRedirectedUrl();
        assertThat(chair.page(address).text()).contains("платят 3 человека", "На учёте 1 работник", "Разница: 2");
        assertThat(payers()).isEqualTo("3 NUMBER");

        chair.check(SCHOOL, "2026-08", "ФИО", "Белова Анна Петровна");
        MockHttpServletResponse refused = chair.press(PAGE, "id", DuesCheckId.next().toString(), "month", "2026-08", "number", "5");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("уже есть список с именами", "value=\"5\"");
    }

    @Test
    void what_is_wrong_is_said_at_its_place_and_leaves_nothing_behind() throws Exception {
        assertThat(refused("2026-08", "Дата;Сумма", "01.08.2026;500")).contains("не нашлось имён");
        assertThat(refused("2026-10", "ФИО", "Белова Анна Петровна")).contains("ещё не наступил");
        assertThat(refused("август", "ФИО", "Белова Анна Петровна")).contains("Выберите месяц");
        MockHttpServletResponse formula = chair.send(
                DuesCheckId.next().value(), SCHOOL, "2026-08", Lists.workbook(new Object[] {"ФИО"}, new Object[] {"=A9"}));
        assertThat(formula.getContentAsString(StandardCharsets.UTF_8)).contains("В ячейке A2 вместо имени формула");
        assertThat(chair.press(PAGE, "id", DuesCheckId.next().toString(), "month", "2026-08").getContentAsString(StandardCharsets.UTF_8))
                .contains("Выберите файл со списком или впишите число");
        assertThat(jdbc.sql("select count(*) from dues_check").query(Integer.class).single()).isZero();
    }

    private String refused(String month, String... lines) throws Exception {
        MockHttpServletResponse answer = chair.send(DuesCheckId.next().value(), SCHOOL, month, Lists.csv(lines));
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MemberId admit(String last, String first, String middle) {
        return members.admit(MemberMother.member().named(last, first, middle).in(new OrganizationId(SCHOOL)).command(), COUNTRY);
    }

    static String[] entering(Document form) {
        return new String[] {
            "id", form.select("[name=id]").val(), "key", form.select("[name=key]").val(), "from", form.select("[name=from]").val(),
            "lastName", "Новикова", "firstName", "Ольга", "middleName", "Ильинична", "joinedOn", "01.09.2015", "category", "WORKER",
            "kind", "INITIAL_ENTRY"};
    }

    private void exit(MemberId id, LocalDate day) {
        departures.exit(id, 0, DepartureReason.DISMISSAL, new Happening(Uuids.next(), day, null), COUNTRY);
    }

    private List<String> marks() {
        return jdbc.sql("select member_id || ' ' || month || ' ' || source from dues_mark").query(String.class).list();
    }

    private String payers() {
        return jdbc.sql("select payers || ' ' || source from payers_count order by month desc limit 1").query(String.class).single();
    }
}
