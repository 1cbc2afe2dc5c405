package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.Merging;
import org.unionregistry.member.TwinSearch;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;

/** The pages on which a chair of a district finds duplicates, compares, merges, and takes it back. */
@RegistryTest
class MergePageTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private Merging merging;

    @Autowired
    private TwinSearch search;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    private RequestPostProcessor chair;
    private MemberId first;
    private MemberId second;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        first = admit(MemberMother.member().named("Иванова", "Анна", "Петровна").phone(null).ticket("7001"), SmallUnion.SCHOOL);
        second = admit(MemberMother.member().named("Сидоренко", "Анна", "Петровна").ticket("8002").consenting(), SmallUnion.SCHOOL_NEAR);
    }

    @Test
    void the_list_tells_why_and_the_first_screen_counts() throws Exception {
        assertThat(page("/members/duplicates").text()).contains("Поиска ещё не было");

        assertThat(send("/members/duplicates/search").getRedirectedUrl()).isEqualTo("/members/duplicates");

        Document page = page("/members/duplicates");
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("article").text())
                .contains("Иванова Анна Петровна", "Сидоренко Анна Петровна", "фамилия другая", "Берёзовская школа № 2", "Похоже");
        assertThat(page("/").text()).contains("1 пара записей похожа на одного человека");
    }

    @Test
    void of_somebody_elses_member_nothing_is_shown_but_who_decides() throws Exception {
        admit(MemberMother.member().named("Иванова", "Анна", "Петровна").position("завуч"), SmallUnion.NEIGHBOUR_SCHOOL);
        search.run(new OrganizationId(SmallUnion.REGION));

        Document page = page("/members/duplicates");
        assertThat(page.select("article").first().text()).contains("Вторая запись не у вас", "Краевая организация")
                .doesNotContain("завуч", "Сосновская", "Объединить");
    }

    @Test
    void the_page_shows_both_what_differs_and_what_will_happen() throws Exception {
        Document page = page(address());

        assertThat(page.select("tr.differs th").eachText())
                .allMatch(text -> text.contains("разное"))
                .anyMatch(text -> text.contains("Фамилия"))
                .anyMatch(text -> text.contains("Мобильный телефон"));
        assertThat(page.select("input[name=phone][checked]").val()).isEqualTo("other");
        assertThat(page.select("input[name=lastName][checked]").val()).isEqualTo("own");
        assertThat(page.select("section.panel").text())
                .contains("Берёзовская школа № 2: на учёте станет на 1 человека меньше, считая с 01.09.1998", "Согласие", "будет закрыт", "90 дней");
    }

    @Test
    void confirmed_it_is_one_record_found_by_either_number_and_undone_by_one_button() throws Exception {
        String key = page(address()).select("input[name=key]").val();
        assertThat(send(address(), form(key)).getRedirectedUrl()).isEqualTo("/members/" + first);
        assertThat(send(address(), form(key)).getRedirectedUrl()).isEqualTo("/members/" + first);

        Document person = page("/members/" + first);
        assertThat(person.select("h1").text()).isEqualTo("Сидоренко Анна Петровна");
        assertThat(person.text()).contains("К этой записи присоединена ещё одна", "Объединение записей", "Отменить объединение");
        Document old = page("/members/" + second);
        assertThat(old.text()).contains("присоединена к записи", "Запись присоединена к другой").doesNotContain("Снять с учёта");
        assertThat(old.select(".notice a").attr("href")).isEqualTo("/members/" + first);
        assertThat(page(address()).select("h1").text()).as("an old tab leads to the merged record").isEqualTo("Сидоренко Анна Петровна");
        String card = jdbc.sql("select number from membership_card where member_id = :id").param("id", second.value()).query(String.class).single();
        assertThat(found("8002")).containsExactly("/members/" + first);
        assertThat(found("8003")).isEmpty();
        assertThat(found(card)).containsExactly("/members/" + first);
        assertThat(found("Иванова")).containsExactly("/members/" + first);
        assertThat(page("/organizations/" + SmallUnion.SCHOOL_NEAR + "/members?status=ALL").select("tbody th")).isEmpty();

        send("/members/merges/" + key + "/undo");
        assertThat(page("/members/" + first).select("h1").text()).isEqualTo("Иванова Анна Петровна");
        Document again = page("/members/" + second);
        assertThat(again.select(".lead").text()).contains("На учёте");
        assertThat(again.select(".notice").text()).doesNotContain("присоединена");
        assertThat(found("Сидоренко")).containsExactly("/members/" + second);
    }

    @Test
    void a_stale_form_is_told_and_keeps_what_was_chosen() throws Exception {
        jdbc.sql("update member set version = version + 1, phone = '+79130000009' where id = :id").param("id", first.value()).update();

        MockHttpServletResponse answer = send(address(), form(UUID.randomUUID().toString()));

        Document page = read(answer);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page.select("input[name=lastName][checked]").val()).isEqualTo("other");
        assertThat(page.select("input[name=ownVersion]").val()).isEqualTo("1");
        assertThat(page.text()).contains("+7 913 000-00-09");
        assertThat(merging.status(second)).isEqualTo("ON_REGISTER");
    }

    @Test
    void what_cannot_be_is_explained_at_its_place_and_nothing_is_lost() throws Exception {
        jdbc.sql("update member set joined_on = '2020-01-01' where id = :id").param("id", second.value()).update();

        MockHttpServletResponse answer = send(address(), form(UUID.randomUUID().toString()).param("joinedOn", "other").param("note", "сверено"));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = read(answer);
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#joinedOn");
        assertThat(page.select("tr.differs p.error").text()).isNotEmpty();
        assertThat(page.select("input[name=note]").val()).isEqualTo("сверено");
        assertThat(merging.status(second)).isEqualTo("ON_REGISTER");
    }

    @Test
    void different_people_are_remembered_with_a_note_and_can_be_reconsidered() throws Exception {
        search.run(new OrganizationId(SmallUnion.REGION));

        send("/members/" + first + "/difference/" + second, post("/members/" + first + "/difference/" + second).param("note", "сёстры"));

        assertThat(page("/members/duplicates").select("article")).isEmpty();
        Document decided = page("/members/duplicates/different");
        assertThat(decided.select("tbody tr").text()).contains("Иванова", "Сидоренко", "сёстры");
        send(decided.select("tbody form").attr("action"));
        assertThat(page("/members/duplicates").select("article")).hasSize(1);
        assertThat(page("/members/duplicates/different").text()).contains("Таких решений нет");
    }

    @Test
    void a_chair_of_a_school_may_not_and_a_neighbour_finds_nothing() throws Exception {
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        assertThat(mvc.perform(get(address()).secure(true).with(chair)).andReturn().getResponse().getStatus()).isEqualTo(403);
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL);
        assertThat(send(address(), form(UUID.randomUUID().toString())).getStatus()).isEqualTo(404);
        assertThat(send("/members/" + first + "/difference/" + second).getStatus()).isEqualTo(404);
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        MemberId far = admit(MemberMother.member(), SmallUnion.NEIGHBOUR_SCHOOL);
        assertThat(send("/members/" + first + "/merge/" + far).getStatus()).isEqualTo(404);
        assertThat(send("/members/" + first + "/merge/" + first).getStatus()).isEqualTo(404);
    }

    @Test
    void pages_ask_the_database_as_often_for_many_as_for_one() throws Exception {
        search.run(new OrganizationId(SmallUnion.REGION));
        statements.assertAtMost(6, () -> page("/members/duplicates"));
        for (int pair = 0; pair < 9; pair++) {
            String name = "Круг" + (char) ('а' + pair) + "лова";
            admit(MemberMother.member().named(name, "Анна", "Петровна"), SmallUnion.SCHOOL);
            admit(MemberMother.member().named(name, "Анна", "Петровна"), SmallUnion.SCHOOL_NEAR);
        }
        search.run(new OrganizationId(SmallUnion.REGION));
        statements.assertAtMost(6, () -> page("/members/duplicates"));
        statements.assertAtMost(8, () -> page(address()));
        merging.merge(first, second, COUNTRY);
        statements.assertAtMost(8, () -> page("/members/" + first));
    }

    private String address() {
        return "/members/" + first + "/merge/" + second;
    }

    private MockHttpServletRequestBuilder form(String key) {
        return post(address()).param("key", key).param("ownVersion", "0").param("otherVersion", "0")
                .param("lastName", "other").param("phone", "other");
    }

    private List<String> found(String typed) throws Exception {
        MockHttpServletResponse answer = send("/members/search", post("/members/search").param("text", typed));
        return read(mvc.perform(get(answer.getRedirectedUrl()).secure(true).with(chair).cookie(answer.getCookies())).andReturn().getResponse())
                .select("tbody th a").eachAttr("href");
    }

    private MemberId admit(MemberMother mother, UUID school) {
        return members.admit(mother.in(new OrganizationId(school)).command(), COUNTRY);
    }

    private MockHttpServletResponse send(String address) throws Exception {
        return send(address, post(address));
    }

    private MockHttpServletResponse send(String address, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.secure(true).with(chair).with(csrf())).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).secure(true).with(chair)).andReturn().getResponse();
        return answer.getRedirectedUrl() == null ? read(answer) : page(answer.getRedirectedUrl());
    }

    private static Document read(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
