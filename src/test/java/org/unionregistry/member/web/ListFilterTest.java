package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberCategory;
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
class ListFilterTest {
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

    /** Today is the 15th of September 2026. */
    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        enter(person("Белкина").born(LocalDate.of(1991, 9, 16)).memberSince(LocalDate.of(2015, 9, 1)).consenting());
        enter(person("Волков").born(LocalDate.of(1991, 9, 15)).memberSince(LocalDate.of(2015, 9, 2)).category(MemberCategory.ON_LEAVE));
        enter(person("Гусев").born(LocalDate.of(1966, 1, 1)).memberSince(LocalDate.of(1990, 1, 1)).category(MemberCategory.PENSIONER).phone(null));
        enter(person("Дроздова").born(null).memberSince(LocalDate.of(2020, 12, 31)).category(MemberCategory.STUDENT));
        enter(person("Ершова").born(LocalDate.of(2006, 9, 15)).memberSince(LocalDate.of(2024, 9, 1)));
        set("Ершова", "status = 'LEFT', left_on = date '2026-02-01', complete = false");
        set("Белкина", "sex = 'FEMALE'");
        set("Волков", "sex = 'MALE'");
        set("Гусев", "changed_at = timestamptz '2026-09-01 00:00:00+07'");
        set("Белкина", "changed_at = timestamptz '2026-08-31 23:59:59+07'");
        jdbc.sql("update membership_card set status = 'BLOCKED', blocked_on = date '2026-01-01' where member_id = (select id from member where last_name = 'Волков')")
                .update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "category=ON_LEAVE | Волков",
        "category=ON_LEAVE&category=STUDENT | Волков Дроздова",
        "sex=FEMALE | Белкина",
        "sex=MALE | Волков",
        "age=UNDER_35 | Белкина",
        "age=FROM_30 | Белкина",
        "age=FROM_35 | Волков",
        "age=FROM_60 | Гусев",
        "age=FROM_20&status=ALL | Ершова",
        "joinedFrom=01.09.2015&joinedTo=1 сентября 2015 | Белкина",
        "joinedFrom=2.9.2015 | Волков Дроздова",
        "joinedTo=2015-09-01 | Белкина Гусев",
        "leftFrom=01.02.2026 | Ершова",
        "leftTo=31.01.2026 | ",
        "leftFrom=01.01.2026&leftTo=01.02.2026&status=REGISTERED | Ершова",
        "changedSince=01.09.2026 | Волков Гусев Дроздова",
        "record=NO_CONSENT | Волков Гусев Дроздова",
        "record=NO_BIRTH_DATE | Дроздова",
        "record=NO_CONTACT | Гусев",
        "record=NO_CARD | Волков",
        "record=COMPLETE | Белкина",
        "record=NO_CONSENT&record=NO_CONTACT&category=PENSIONER&joinedTo=01.01.2000 | Гусев",
        "record=NO_CONSENT&sex=FEMALE | ",
        "sex=UNKNOWN&age=OLD&record=drop&category=1 | Белкина Волков Гусев Дроздова"
    })
    void a_filter_leaves_those_it_asks_for(String query, String names) throws Exception {
        jdbc.sql("update member set changed_at = timestamptz '2026-09-10 10:00:00+07' where last_name in ('Волков', 'Дроздова')").update();
        List<String> shown = page(LIST + "?" + query).select("tbody th a").eachText();

        assertThat(shown.stream().map(name -> name.split(" ")[0]).toList())
                .isEqualTo(names == null ? List.of() : List.of(names.split(" ")));
    }

    @Test
    void each_filter_is_a_chip_that_takes_away_itself_alone() throws Exception {
        String query = "?category=WORKER&category=STUDENT&record=NO_CARD&age=UNDER_35&joinedFrom=01.09.2015&joinedTo=02.09.2015&changedSince=01.09.2026";
        Document page = page(LIST + query);

        assertThat(page.select(".chip").eachText()).containsExactly(
                "Убрать: Работник ×", "Убрать: Обучающийся ×", "Убрать: Без действующего билета ×", "Убрать: До 35 лет ×",
                "Убрать: Вступили с 01.09.2015 по 02.09.2015 ×", "Убрать: Записи менялись с 01.09.2026 ×");
        assertThat(page.select(".chip").eachAttr("href")).containsExactly(
                LIST + query.replace("category=WORKER&", ""),
                LIST + query.replace("&category=STUDENT", ""),
                LIST + query.replace("&record=NO_CARD", ""),
                LIST + query.replace("&age=UNDER_35", ""),
                LIST + query.replace("&joinedFrom=01.09.2015&joinedTo=02.09.2015", ""),
                LIST + query.replace("&changedSince=01.09.2026", ""));
        assertThat(page.select(".chips a").last().attr("href")).isEqualTo(LIST);
    }

    @Test
    void a_search_keeps_the_filters_and_filters_keep_the_search() throws Exception {
        MockHttpServletResponse answer = mvc.perform(post(LIST + "/search")
                        .param("text", "Волков").param("status", "ALL").param("category", "ON_LEAVE", "WORKER").param("joinedFrom", "1.9.2015")
                        .with(chair).with(csrf()))
                .andReturn().getResponse();
        String address = answer.getRedirectedUrl();
        Document page = Jsoup.parse(mvc.perform(get(address).with(chair).cookie(answer.getCookies()))
                .andReturn().getResponse().getContentAsString());

        assertThat(address).matches(LIST + "\\?status=ALL&category=WORKER&category=ON_LEAVE&joinedFrom=01.09.2015&q=\\w+");
        assertThat(page.select("[name=text]").val()).isEqualTo("Волков");
        assertThat(page.select("#fold-filters [name=category]").eachAttr("value")).containsExactly("WORKER", "ON_LEAVE");
        assertThat(page(page.select("#fold-filters a").attr("href")).select("#fold-filters [name=category][checked]").eachAttr("value"))
                .containsExactly("WORKER", "ON_LEAVE");
        assertThat(page.select("[name=status] [selected]").val()).isEqualTo("ALL");
        assertThat(page.select("tbody tr")).hasSize(1);
        statements.assertAtMost(8, () -> mvc.perform(get(address).with(chair).cookie(answer.getCookies())));
    }

    @Test
    void pages_and_the_file_keep_the_filters() throws Exception {
        for (int at = 0; at < 55; at++) {
            enter(person("Иванова" + "а".repeat(at % 7)).category(MemberCategory.STUDENT));
        }
        Document first = page(LIST + "?category=STUDENT&age=FROM_50");
        Document second = page(first.select("[rel=next]").attr("href"));

        assertThat(first.select("[rel=next]").attr("href")).startsWith(LIST + "?category=STUDENT&age=FROM_50&after=");
        assertThat(second.select("tbody tr")).hasSize(5);
        assertThat(second.select(".chip")).hasSize(2);
        assertThat(first.select("a[href*=.xlsx]").attr("href")).isEqualTo(LIST + ".xlsx?category=STUDENT&age=FROM_50");
        statements.assertAtMost(8, () -> page(LIST + "?category=STUDENT&age=FROM_50&record=NO_CARD&record=NO_CONSENT&changedSince=01.09.2020"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "joinedFrom | 31.02.2020 | Такого дня нет",
        "joinedTo | 01.02.20 | 01.02.1920",
        "leftFrom | позавчера | позавчера",
        "leftTo | <b>{x} | {x}",
        "changedSince | 2020 | год"
    })
    void a_day_that_cannot_be_read_is_asked_back_and_shows_nobody(String field, String typed, String words) throws Exception {
        Document page = Jsoup.parse(mvc.perform(get(LIST).param(field, typed).param("sex", "FEMALE").with(chair))
                .andExpect(status().is(422))
                .andReturn().getResponse().getContentAsString());

        assertThat(page.title()).startsWith("Ошибка:");
        assertThat(page.select("#errors a[href=#" + field + "]").text()).contains(words);
        assertThat(page.select("#" + field).val()).isEqualTo(typed);
        assertThat(page.select("#" + field + "-error").text()).contains(words);
        assertThat(page.select("#sex [selected]").val()).isEqualTo("FEMALE");
        assertThat(page.select("details.more[open]")).hasSize(1);
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.text()).doesNotContain("Никого не нашлось");
        mvc.perform(get(LIST + ".xlsx").param(field, typed).with(chair)).andExpect(status().is(422));
    }

    @Test
    void days_the_wrong_way_round_are_noticed() throws Exception {
        Element error = Jsoup.parse(mvc.perform(get(LIST + "?joinedFrom=02.09.2015&joinedTo=01.09.2015").with(chair))
                .andExpect(status().is(422))
                .andReturn().getResponse().getContentAsString()).selectFirst("#joinedTo-error");

        assertThat(error.text()).contains("Поменяйте дни местами");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIMARY_CHAIR", "LOCAL_CHAIR", "REGIONAL_CHAIR"})
    void the_search_over_a_part_of_the_union_filters_alike(Role role) throws Exception {
        chair = signedIn.as(role, switch (role) {
            case PRIMARY_CHAIR -> SmallUnion.SCHOOL;
            case LOCAL_CHAIR -> SmallUnion.LOCAL;
            default -> SmallUnion.REGION;
        });

        assertThat(page("/members?category=ON_LEAVE&record=NO_CARD").select("tbody th a").eachText()).containsExactly("Волков Анна Петровна");
        statements.assertAtMost(8, () -> page("/members?category=ON_LEAVE&record=NO_CARD&age=FROM_35"));
    }

    private static MemberMother person(String last) {
        return MemberMother.member().in(SCHOOL).named(last, "Анна", "Петровна");
    }

    private void enter(MemberMother person) {
        service.admit(person.command(), new Subtree.Primary(SCHOOL));
    }

    private void set(String last, String values) {
        jdbc.sql("update member set " + values + " where last_name = :last").param("last", last).update();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(chair))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }
}
