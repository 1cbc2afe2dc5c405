package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
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

/** Who is asked about before somebody is entered, and who is not. */
@RegistryTest
class EntryTwinsTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final String LIST = "/organizations/" + SCHOOL + "/members";
    private static final Subtree WHOLE = new Subtree.Country();
    private static final LocalDate BORN = LocalDate.of(1980, 2, 1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService service;

    @Autowired
    private DepartureService departures;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void a_similar_person_is_shown_with_what_differs() throws Exception {
        MemberId known = known(SmallUnion.SCHOOL, MemberMother.member().named("Иванова", "Анна", "Петровна").born(BORN));
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        Document page = refused(fields);
        assertThat(page.select(".todo li").text()).contains("Иванова Анна Петровна", "отчество", "должность");
        assertThat(page.select(".todo a").attr("href")).isEqualTo("/members/" + known);
        assertThat(page.select("[name=asked]").eachText()).as("no other button says so").containsExactly("Это другой человек: сохранить");

        fields.put("asked", "twins");
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(entered()).isEqualTo(2);
    }

    @Test
    void likeness_is_judged_as_on_the_page_of_duplicates_within_the_own_part() throws Exception {
        known(SmallUnion.SCHOOL_NEAR, MemberMother.member().named("Ивонова", "Анна", null).position("ИЗО").born(BORN));
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        assertThat(refused(fields).select(".todo li").text())
                .contains("Ивонова Анна", "Берёзовская школа № 2", "отличается одна буква", "Отличается: фамилия, должность");

        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(entered()).as("whoever does not answer for the other school learns nothing of a Ивонова").isEqualTo(2);
    }

    @Test
    void a_telephone_an_address_or_a_slip_in_the_birth_date_is_asked_about_and_the_number_of_a_school_is_not() throws Exception {
        known(SmallUnion.SCHOOL, MemberMother.member().named("Смирнова", "Анна", "Ильинична").phone("+79130000007").born(LocalDate.of(1971, 5, 5)));
        known(SmallUnion.SCHOOL, MemberMother.member().named("Иванова", "Анна", "Петровна").born(LocalDate.of(1980, 1, 2)));
        known(SmallUnion.SCHOOL, MemberMother.member().named("Иванова", "Ольга", "Петровна").born(BORN));
        for (String name : List.of("Белова", "Волкова", "Громова", "Дымова")) {
            known(SmallUnion.SCHOOL, MemberMother.member().named(name, "Анна", "Ильинична").phone("+73852123456").born(LocalDate.of(1971, 5, 5)));
        }
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("phone", "8 913 000-00-07");
        fields.put("middleName", "Петровна");
        assertThat(refused(fields).select(".todo li").eachText()).hasSize(2)
                .anyMatch(text -> text.contains("Смирнова") && text.contains("Тот же телефон при том же имени"))
                .anyMatch(text -> text.contains("02.01.1980") && text.contains("переставлены день и месяц"));
        fields.put("phone", "8 385 212-34-56");
        fields.put("birthDate", "6.7.1982");
        assertThat(refused(fields).select(".todo li").eachText()).singleElement().asString()
                .contains("02.01.1980", "Те же фамилия и имя на этом учёте", "Отличается: дата рождения");
    }

    @Test
    void of_a_person_elsewhere_no_more_is_told_than_where_they_are() throws Exception {
        known(SmallUnion.NEIGHBOUR_SCHOOL, MemberMother.member().named("Иванова", "Анна", "Тайная").born(BORN));
        Document page = refused(filled(page(get(LIST + "/new"))));

        assertThat(page.select(".todo").text()).contains("Сосновская школа").doesNotContain("Тайная");
        assertThat(page.select(".todo a").eachAttr("href")).containsExactly("/transfers/new?organization=" + SCHOOL);
    }

    @Test
    void a_district_chair_takes_the_same_person_over_from_another_school() throws Exception {
        MemberId known = known(SmallUnion.SCHOOL_NEAR, MemberMother.member().named("Иванова", "Анна", null).born(BORN));
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);

        assertThat(refused(filled(page(get(LIST + "/new")))).select(".todo a").attr("href"))
                .isEqualTo("/members/" + known + "/transfer?to=" + SCHOOL);
    }

    @Test
    void the_expelled_are_not_admitted_as_somebody_else_within_the_year_but_by_a_superior() throws Exception {
        known(SmallUnion.SCHOOL, MemberMother.member().named("Иванова", "Анна", "Петровна").born(BORN));
        left(DepartureReason.EXPELLED_DUES);
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("middleName", "Петровна");
        Document question = refused(fields);
        assertThat(question.select(".todo").text())
                .contains("Был(а) на учёте здесь", "Исключён(а) 01.09.2026, снова принять можно не раньше 01.09.2027")
                .doesNotContain("Состоит на учёте");
        assertThat(question.select("section.notice").text()).contains("внести его может вышестоящая организация");
        assertThat(question.select("section.notice button")).isEmpty();

        fields.put("asked", "twins");
        assertThat(refused(fields).select(".errors").text()).contains("Исключён(а) 01.09.2026", "01.09.2027");
        fields.put("middleName", "Ильинична");
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(entered()).as("of another patronymic it is for the chair to say").isEqualTo(1);

        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        fields = filled(page(get(LIST + "/new")));
        fields.put("middleName", "Петровна");
        assertThat(refused(fields).select("section.notice button").text()).isEqualTo("Это другой человек: сохранить");
        fields.put("asked", "twins");
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(entered()).isEqualTo(2);
    }

    @Test
    void of_somebody_expelled_elsewhere_nothing_is_told_but_who_decides() throws Exception {
        known(SmallUnion.NEIGHBOUR_SCHOOL, MemberMother.member().named("Иванова", "Анна", "Тайная").born(BORN));
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("middleName", "Тайная");
        String usual = refused(fields).select("section.notice").text();
        left(DepartureReason.EXPELLED_DUES);
        assertThat(refused(fields).select("section.notice").text()).isEqualTo(usual)
                .contains("Сосновская школа", "региональная организация, она видит обе записи");

        fields.put("asked", "twins");
        assertThat(refused(fields).select(".errors").text()).contains("только вышестоящая организация").doesNotContain("сключ");
        assertThat(entered()).isZero();
    }

    @Test
    void who_left_another_school_is_taken_in_with_the_same_record_by_the_district() throws Exception {
        known(SmallUnion.SCHOOL_NEAR, MemberMother.member().named("Иванова", "Анна", null).born(BORN));
        MemberId known = left(DepartureReason.DISMISSAL);
        assertThat(refused(filled(page(get(LIST + "/new")))).select(".todo").text()).contains("районная (местная) организация");

        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        Element way = refused(filled(page(get(LIST + "/new")))).selectFirst(".todo a.primary");
        assertThat(way.text()).isEqualTo("Это этот человек: принять снова к нам");
        assertThat(way.attr("href")).isEqualTo("/members/" + known + "/readmission?to=" + SCHOOL);
        Document form = page(get(way.attr("href")));
        assertThat(form.select("#to option[selected]").text()).isEqualTo("Берёзовская школа № 1");
        MockHttpServletRequestBuilder request = post("/members/" + known + "/readmission").with(chair).with(csrf());
        form.select("main form[method=post] input[type=hidden]").forEach(field -> request.param(field.attr("name"), field.attr("value")));
        mvc.perform(request.param("to", SCHOOL.toString()).param("day", "15.09.2026")).andExpect(status().is3xxRedirection());

        assertThat(jdbc.sql("select organization_id from member").query(UUID.class).list()).containsExactly(SmallUnion.SCHOOL);
        assertThat(page(get("/members/" + known)).select(".journal").text()).contains("Из: Берёзовская школа № 2. В: Берёзовская школа № 1");
    }

    /** The only person there is. */
    private MemberId left(DepartureReason reason) {
        MemberId person = new MemberId(jdbc.sql("select id from member").query(UUID.class).single());
        departures.exit(person, 0, reason, new Happening(Uuids.next(), LocalDate.of(2026, 9, 1), "протокол № 7"), WHOLE);
        return person;
    }

    private MemberId known(UUID school, MemberMother person) {
        return service.admit(person.in(new OrganizationId(school)).command(), WHOLE);
    }

    private Map<String, String> filled(Document form) {
        Map<String, String> fields = new HashMap<>();
        form.select("main input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("lastName", "Иванова");
        fields.put("firstName", "Анна");
        fields.put("birthDate", "1.2.1980");
        fields.put("joinedOn", "1 сентября 1998");
        fields.put("category", "WORKER");
        fields.put("kind", "INITIAL_ENTRY");
        fields.putIfAbsent("key", Uuids.next().toString());
        return fields;
    }

    private Document refused(Map<String, String> fields) throws Exception {
        return Jsoup.parse(send(fields).andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
    }

    private ResultActions send(Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(LIST).with(chair).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(chair))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }

    private int entered() {
        return jdbc.sql("select coalesce(sum(on_register), 0) from member_counter").query(Integer.class).single();
    }
}
