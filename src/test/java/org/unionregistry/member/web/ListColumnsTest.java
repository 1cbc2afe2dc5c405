package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;

@RegistryTest
class ListColumnsTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final String LIST = "/organizations/" + SCHOOL + "/members";
    private static final String EVERY = "?cols=CATEGORY,POSITION,BIRTH_DATE,PHONE,JOINED,REGISTERED,TICKET,CHANGED,RECORD";

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
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        service.admit(
                MemberMother.member().in(SCHOOL).named("Смирнова", "Анна", null).ticket("АБ-123").command(), new Subtree.Primary(SCHOOL));
    }

    @Test
    void the_usual_columns_are_shown_to_who_has_chosen_nothing() throws Exception {
        assertThat(headings(page(LIST))).containsExactly("Фамилия, имя, отчество", "Категория", "Должность", "На учёте с", "Запись");
        assertThat(headings(page(LIST + "?cols="))).hasSize(5);
        assertThat(headings(page(LIST + "?cols=PASSWORD"))).hasSize(5);
    }

    @Test
    void chosen_columns_stand_in_the_address_of_pages_chips_and_the_file() throws Exception {
        Document page = page(LIST + EVERY + "&status=ALL");

        assertThat(headings(page)).hasSize(10);
        assertThat(page.select("tbody td").eachText()).contains(
                "08.03.1975 51 год", "+7 912 345-67-89", "01.09.1998", "АБ-123", "сегодня в 10:00", "Нет согласия");
        assertThat(page.select(".chip").attr("href")).isEqualTo(LIST + EVERY);
        assertThat(page.select("a[href*=.xlsx]").attr("href")).isEqualTo(LIST + ".xlsx?status=ALL&" + EVERY.substring(1));
        assertThat(page(page.select("#fold-columns").attr("href")).select("[name=cols][checked]")).hasSize(9);
    }

    @Test
    void unfolding_in_the_open_page_looks_nobody_up() throws Exception {
        String address = page(LIST + "?category=STUDENT").select("#fold-filters a").attr("href");
        long read = number("select count(*) from audit_entry where action = 'member.list'");
        Document part = Jsoup.parse(mvc.perform(get(address).header("HX-Request", "true").with(chair))
                .andReturn().getResponse().getContentAsString());

        assertThat(part.select("#fold-filters[open] [name=category][checked]").eachAttr("value")).containsExactly("STUDENT");
        assertThat(part.select("#fold-columns [name=cols]")).isNotEmpty();
        assertThat(part.select("table, h1")).isEmpty();
        assertThat(number("select count(*) from audit_entry where action = 'member.list'")).isEqualTo(read);
        statements.assertAtMost(3, () -> mvc.perform(get(address).header("HX-Request", "true").with(chair)));
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Test
    void columns_are_remembered_until_others_are_chosen() throws Exception {
        Cookie[] session = choose(new Cookie[0], "", "PHONE", "TICKET").getCookies();
        assertThat(choose(session, "", "PHONE", "TICKET").getRedirectedUrl()).isEqualTo(LIST + "?cols=PHONE,TICKET");

        assertThat(headings(page(LIST, session))).containsExactly("Фамилия, имя, отчество", "Телефон", "Бумажный билет");
        assertThat(headings(page("/members", session))).contains("Телефон");
        assertThat(headings(page(LIST))).as("in another session").doesNotContain("Телефон");

        assertThat(choose(session, "", "CATEGORY", "POSITION", "REGISTERED", "RECORD").getRedirectedUrl()).isEqualTo(LIST);
        assertThat(headings(page(LIST, session))).hasSize(5);
    }

    @Test
    void every_column_costs_no_more_statements() throws Exception {
        List<AdmitMember> many = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            many.add(MemberMother.member().in(SCHOOL).command());
        }
        service.admitAll(many, new Subtree.Primary(SCHOOL));

        statements.assertAtMost(8, () -> page(LIST + EVERY + "&status=ALL&record=NO_CARD"));
        statements.assertAtMost(8, () -> page(LIST + EVERY));
    }

    private MockHttpServletResponse choose(Cookie[] session, String... columns) throws Exception {
        return mvc.perform(with(session, post(LIST + "/search").param("cols", columns)).with(csrf())).andReturn().getResponse();
    }

    private static List<String> headings(Document page) {
        return page.select("thead th").eachText();
    }

    private Document page(String address, Cookie... session) throws Exception {
        return Jsoup.parse(mvc.perform(with(session, get(address))).andReturn().getResponse().getContentAsString());
    }

    private MockHttpServletRequestBuilder with(Cookie[] session, MockHttpServletRequestBuilder request) {
        return (session.length == 0 ? request : request.cookie(session)).with(chair);
    }
}
