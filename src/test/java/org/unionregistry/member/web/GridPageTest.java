package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;

@RegistryTest
class GridPageTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final String GRID = "/organizations/" + SCHOOL + "/members/grid";
    private static final List<String> NAMES = List.of("Белова", "Волкова", "Громова", "Дымова", "Ежова");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService service;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void the_list_and_the_form_for_one_lead_to_ten_empty_rows() throws Exception {
        assertThat(page("/organizations/" + SCHOOL + "/members").select("a[href=" + GRID + "]")).hasSize(1);
        assertThat(page("/organizations/" + SCHOOL + "/members/new").select("a[href=" + GRID + "]")).hasSize(1);
        Document grid = page(GRID);
        assertThat(grid.select(".grid-rows > .grid-row")).hasSize(10);
        assertThat(grid.select("select option[selected]").eachAttr("value")).containsOnly("WORKER");
    }

    @Test
    void filled_rows_are_saved_and_empty_ones_passed_over() throws Exception {
        Map<String, String> fields = typed(page(GRID), 0, 1, 4);
        send(fields).andExpect(status().is3xxRedirection());
        send(fields).andExpect(status().is3xxRedirection());

        assertThat(entered()).isEqualTo(3);
        assertThat(jdbc.sql("select distinct type from membership_event").query(String.class).list()).containsExactly("INITIAL_ENTRY");
    }

    @Test
    void what_is_wrong_comes_back_at_its_row_and_the_others_are_saved() throws Exception {
        Map<String, String> fields = typed(page(GRID), 0, 1, 2);
        fields.put("rows[1].birthDate", "31.02.1970");
        fields.put("rows[1].phone", "12345");
        Document page = refused(fields);

        assertThat(entered()).isEqualTo(2);
        assertThat(page.title()).startsWith("Ошибка:");
        assertThat(page.select("#errors a").eachText()).containsExactly("Строка 2");
        assertThat(page.select(".grid-rows > .saved a").eachText()).containsExactly("Белова Анна", "Громова Анна");
        assertThat(page.select(".bad .grid-problems li").eachText()).hasSize(2).first().asString().startsWith("Дата рождения:");
        assertThat(page.select(".bad [aria-invalid]").eachAttr("value")).containsExactly("31.02.1970", "12345");

        fields.put("rows[1].birthDate", "28.02.1970");
        fields.put("rows[1].phone", "");
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(entered()).isEqualTo(3);
    }

    @Test
    void the_script_gets_its_one_row_back() throws Exception {
        Map<String, String> fields = typed(page(GRID), 3);
        Document saved = Jsoup.parse(body(row(fields).andExpect(status().isOk())));
        assertThat(saved.select(".grid-row").eachAttr("data-at")).containsExactly("3");
        assertThat(saved.select(".saved a").attr("href")).isEqualTo("/members/" + fields.get("rows[3].id"));

        row(fields).andExpect(status().isOk());
        assertThat(entered()).isOne();
        assertThat(saved.select("html > head > title")).isEmpty();
    }

    @Test
    void a_similar_person_is_asked_about_in_the_row() throws Exception {
        MemberId known = service.admit(
                MemberMother.member().in(SCHOOL).named("Белова", "Анна", "Петровна").born(LocalDate.of(1980, 2, 1)).command(),
                new Subtree.Primary(SCHOOL));
        Map<String, String> fields = typed(page(GRID), 0);
        Document asked = Jsoup.parse(body(row(fields).andExpect(status().is(422))));
        assertThat(asked.select(".asked .todo a").attr("href")).isEqualTo("/members/" + known);
        assertThat(asked.select(".asked input[type=checkbox][checked]")).isEmpty();

        row(fields).andExpect(status().is(422));
        fields.put("rows[0].asked", "twins");
        row(fields).andExpect(status().isOk());
        assertThat(entered()).isEqualTo(2);
    }

    @Test
    void capitals_locked_are_offered_in_the_usual_way() throws Exception {
        Map<String, String> fields = typed(page(GRID), 0);
        fields.put("rows[0].lastName", "ИВАНОВА");
        Document asked = Jsoup.parse(body(row(fields).andExpect(status().is(422))));
        asked.select(".asked .grid-question input[type=hidden], .asked .grid-question input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        row(fields).andExpect(status().isOk());

        assertThat(jdbc.sql("select last_name from member").query(String.class).single()).isEqualTo("Иванова");
    }

    @Test
    void the_day_of_joining_is_asked_for_as_in_the_form_for_one() throws Exception {
        Map<String, String> fields = typed(page(GRID), 0);
        fields.put("rows[0].joinedOn", "");
        fields.put("rows[0].category", "");
        assertThat(refused(fields).select(".bad .grid-problems li").eachText()).hasSize(2).anyMatch(words -> words.contains("Введите дату"));
    }

    @Test
    void whoever_joins_after_the_register_began_is_new() throws Exception {
        service.admit(MemberMother.member().in(SCHOOL).command(), new Subtree.Primary(SCHOOL));
        jdbc.sql("update member_counter set began_on = date '2020-01-01'").update();
        Map<String, String> fields = typed(page(GRID), 0, 1);
        fields.put("rows[0].joinedOn", "01.03.2020");
        Flash told = (Flash) send(fields).andExpect(status().is3xxRedirection()).andReturn().getFlashMap().get("flash");

        assertThat(jdbc.sql("select count(*) from membership_event where type = 'JOIN'").query(Integer.class).single()).isOne();
        assertThat(told.words()).containsExactly("2", ". Из них внесено с опозданием: 1");
    }

    @Test
    void each_saved_row_says_how_late_it_is() throws Exception {
        service.admit(MemberMother.member().in(SCHOOL).command(), new Subtree.Primary(SCHOOL));
        jdbc.sql("update member_counter set began_on = date '2020-01-01'").update();
        Map<String, String> fields = typed(page(GRID), 0, 1, 2);
        fields.put("rows[0].joinedOn", "12.09.2026");
        fields.put("rows[1].joinedOn", "15.09.2026");
        fields.put("rows[2].birthDate", "31.02.1980");

        assertThat(refused(fields).select(".saved [data-words]").eachText()).containsExactly("сохранено. Внесено через 3 дня", "сохранено");
        fields.keySet().removeIf(name -> !name.startsWith("rows[0]"));
        statements.assertAtMost(24, () -> assertThat(body(row(fields))).contains("сохранено. Внесено через 3 дня"));
    }

    @Test
    void a_row_beyond_the_page_is_answered_with_words() throws Exception {
        for (String place : List.of("200", "99999999", "x", "-1")) {
            String body = body(send(Map.of("rows[" + place + "].lastName", "Иванова")).andExpect(status().is4xxClientError()));
            assertThat(body).contains("<h1");
        }
    }

    @Test
    void a_row_forged_for_somebody_else_finds_nobody() throws Exception {
        MemberId known = service.admit(MemberMother.member().in(SCHOOL).command(), new Subtree.Primary(SCHOOL));
        Map<String, String> fields = typed(page(GRID), 0);
        fields.put("rows[0].id", known.toString());
        send(fields).andExpect(status().isNotFound());
    }

    @Test
    void a_row_takes_no_more_statements_than_the_form_for_one() throws Exception {
        Map<String, String> fields = typed(page(GRID), 0);
        statements.assertAtMost(8, () -> page(GRID));
        statements.assertAtMost(24, () -> row(fields).andExpect(status().isOk()));
    }

    private static Map<String, String> typed(Document page, int... places) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select(".grid-rows [name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.replaceAll((name, value) -> name.endsWith("category") ? "WORKER" : value);
        for (int at : places) {
            fields.put("rows[" + at + "].lastName", NAMES.get(at));
            fields.put("rows[" + at + "].firstName", "Анна");
            fields.put("rows[" + at + "].birthDate", "1.2.1980");
            fields.put("rows[" + at + "].joinedOn", "1 сентября 1998");
        }
        return fields;
    }

    private Document refused(Map<String, String> fields) throws Exception {
        return Jsoup.parse(body(send(fields).andExpect(status().is(422))));
    }

    private ResultActions send(Map<String, String> fields) throws Exception {
        return mvc.perform(request(fields));
    }

    private ResultActions row(Map<String, String> fields) throws Exception {
        return mvc.perform(request(fields).header("HX-Request", "true"));
    }

    private MockHttpServletRequestBuilder request(Map<String, String> fields) {
        MockHttpServletRequestBuilder request = post(GRID).with(chair).with(csrf());
        fields.forEach(request::param);
        return request;
    }

    private Document page(String url) throws Exception {
        return Jsoup.parse(body(mvc.perform(get(url).with(chair)).andExpect(status().isOk())));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private int entered() {
        return jdbc.sql("select coalesce(sum(on_register), 0) from member_counter").query(Integer.class).single();
    }
}
