package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
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
class RegisterPageTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final String LIST = "/organizations/" + SCHOOL + "/members";

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
    private String list = LIST;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void a_new_chair_is_told_what_the_list_will_be_and_how_to_begin() throws Exception {
        Document page = page(LIST);

        assertThat(page.select(".empty h2").text()).isEqualTo("Пока никто не внесён");
        assertThat(page.select(".empty a[href=" + LIST + "/new]")).hasSize(1);
    }

    @Test
    void the_list_shows_people_by_name_and_how_far_the_register_is() throws Exception {
        enter("Яковлева", "Анна", "Ивановна");
        enter("Ёлкин", "Пётр", null);
        Document page = page(LIST);

        assertThat(page.select("tbody th a").eachText()).containsExactly("Ёлкин Пётр", "Яковлева Анна Ивановна");
        assertThat(page.select(".tile").first().text()).contains("Внесено", "2", "Численность не заявлена");
        assertThat(page.title()).doesNotContain("Яковлева");
        assertThat(page.select("tbody td:last-child .badge").eachText()).containsExactly("Нет согласия", "Нет согласия");
        assertThat(page("/members").select("tbody th a").eachText()).containsExactly("Ёлкин Пётр", "Яковлева Анна Ивановна");
    }

    @Test
    void a_list_takes_few_statements_however_long_it_is() throws Exception {
        enter("Яковлева", "Анна", null);
        statements.assertAtMost(8, () -> page(LIST));
        List<AdmitMember> many = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            many.add(MemberMother.member().in(SCHOOL).command());
        }
        service.admitAll(many, new Subtree.Primary(SCHOOL));
        statements.assertAtMost(8, () -> page(LIST));
    }

    @Test
    void pages_follow_each_other_by_key_and_lead_back() throws Exception {
        for (int at = 0; at < 120; at++) {
            enter("Иванова" + "а".repeat(at % 7), "Анна", null);
        }
        Document first = page(LIST);
        Document second = page(first.select(".pager [rel=next]").attr("href"));
        Document third = page(second.select(".pager [rel=next]").attr("href"));
        Document back = page(third.select(".pager [rel=prev]").attr("href"));

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(50);
        assertThat(third.select("tbody tr")).hasSize(20);
        assertThat(third.select(".pager [rel=next]")).isEmpty();
        assertThat(people(back)).isEqualTo(people(second));
        assertThat(people(second)).doesNotContainAnyElementsOf(people(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ёлкин", "елк", "ЕЛКИНА АННА", "анна елкина", "петровна ёлк", "лки", "tkrbyf", "`krbyf", "8 912 000-11-22", "+79120001122", "АБ-1234567"
    })
    void a_person_is_found_however_one_types(String typed) throws Exception {
        enter("Смирнова", "Анна", "Петровна");
        service.admit(
                MemberMother.member().in(SCHOOL).named("Ёлкина", "Анна", "Петровна").phone("+79120001122").ticket("АБ-1234567").command(),
                new Subtree.Primary(SCHOOL));

        assertThat(found(typed).select("tbody th a").eachText()).containsExactly("Ёлкина Анна Петровна");
        chair = signedIn.as(Role.AUDITOR, SmallUnion.CENTRE);
        list = "/members";
        assertThat(found(typed).select("tbody th a").eachText()).containsExactly("Ёлкина Анна Петровна");
    }

    @Test
    void a_person_is_found_by_the_number_of_the_card() throws Exception {
        enter("Смирнова", "Анна", null);
        enter("Ёлкина", "Анна", null);
        String number = jdbc.sql("select c.number from membership_card c join member m on m.id = c.member_id where m.last_name = 'Ёлкина'")
                .query(String.class).single();

        assertThat(found(number.replaceAll("(.{4})", "$1 ")).select("tbody th a").eachText()).containsExactly("Ёлкина Анна");
    }

    @Test
    void what_was_searched_for_never_stands_in_an_address() throws Exception {
        enter("Смирнова", "Анна", null);
        MockHttpServletResponse answer = search("Смирнова");
        String address = answer.getRedirectedUrl();
        Document page = Jsoup.parse(mvc.perform(get(address).with(chair).cookie(answer.getCookies())).andReturn().getResponse().getContentAsString());

        assertThat(address).matches(LIST + "\\?q=\\w{1,5}");
        assertThat(page.select("a").eachAttr("href")).noneMatch(url -> url.contains("%D0") || url.contains("Смирнова"));
        assertThat(page.select(".chip").text()).contains("Смирнова");
        assertThat(page.select(".chip").attr("href")).isEqualTo(LIST);
    }

    @Test
    void the_search_of_another_session_is_forgotten() throws Exception {
        enter("Смирнова", "Анна", null);

        assertThat(page(LIST + "?q=abcd").select(".notice.warn").text()).contains("Введите снова");
    }

    @Test
    void nobody_found_says_how_to_go_on() throws Exception {
        enter("Смирнова", "Анна", null);

        assertThat(found("Кузнецов").select(".empty").text()).contains("Никого не нашлось", "Убрать все условия");
    }

    @Test
    void filters_stand_in_the_address_and_are_removed_one_by_one() throws Exception {
        enter("Смирнова", "Анна", null);
        Document page = page(LIST + "?category=STUDENT&status=ALL");

        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactlyInAnyOrder(LIST + "?category=STUDENT", LIST + "?status=ALL");
        assertThat(page(LIST + "?category=WORKER&record=NO_CONSENT").select("tbody tr")).hasSize(1);
        assertThat(page(LIST + "?record=COMPLETE").select("tbody tr")).isEmpty();
    }

    @Test
    void a_neighbour_s_list_does_not_exist() throws Exception {
        String neighbour = "/organizations/" + SmallUnion.SCHOOL_NEAR + "/members";

        mvc.perform(get(neighbour).with(chair)).andExpect(status().isNotFound());
        mvc.perform(get(neighbour + ".xlsx").with(chair)).andExpect(status().isNotFound());
        mvc.perform(get(neighbour + "/new").with(chair)).andExpect(status().isNotFound());
        mvc.perform(post(neighbour).with(chair).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(get("/members?organization=" + SmallUnion.NEIGHBOUR_LOCAL).with(signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_district_chair_searches_all_schools_of_the_district_and_no_others() throws Exception {
        enter("Смирнова", "Анна", null);
        service.admit(
                MemberMother.member().in(new OrganizationId(SmallUnion.NEIGHBOUR_SCHOOL)).named("Смирнов", "Пётр", null).command(),
                new Subtree.Region(new OrganizationId(SmallUnion.REGION)));
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);

        Document page = page("/members");
        assertThat(page.select("tbody th a").eachText()).containsExactly("Смирнова Анна");
        assertThat(page.select("#organization option").eachText()).contains("Берёзовская школа № 1", "Берёзовская школа № 2");
        statements.assertAtMost(8, () -> page("/members"));
    }

    private Document found(String typed) throws Exception {
        MockHttpServletResponse answer = search(typed);
        return Jsoup.parse(mvc.perform(get(answer.getRedirectedUrl()).with(chair).cookie(answer.getCookies()))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }

    private MockHttpServletResponse search(String typed) throws Exception {
        return mvc.perform(post(list + "/search").param("text", typed).with(chair).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn().getResponse();
    }

    private static List<String> people(Document page) {
        return page.select("tbody th a").eachAttr("href");
    }

    private void enter(String last, String first, String middle) {
        service.admit(MemberMother.member().in(SCHOOL).named(last, first, middle).command(), new Subtree.Primary(SCHOOL));
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(chair))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }
}
