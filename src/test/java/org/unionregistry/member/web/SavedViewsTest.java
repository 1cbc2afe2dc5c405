package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
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
class SavedViewsTest {
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

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        service.admit(MemberMother.member().in(SCHOOL).command(), new Subtree.Primary(SCHOOL));
    }

    @Test
    void a_list_is_kept_with_its_filters_and_columns_and_without_the_words() throws Exception {
        String query = "record=NO_CONSENT&joinedFrom=01.09.1990&cols=PHONE,RECORD";
        save("  Без  согласия ", "record", "NO_CONSENT", "joinedFrom", "1.9.1990", "cols", "PHONE,RECORD", "q", "abc1")
                .andExpect(redirectedUrl("/members?" + query));
        Document page = page("/members");
        Document kept = page(page.select("nav a.button.small").attr("href"));

        assertThat(page.select("nav a.button.small").text()).isEqualTo("Без согласия");
        assertThat(page.select("nav a.button.small").attr("href")).isEqualTo("/members?" + query);
        assertThat(kept.select(".chip")).hasSize(2);
        assertThat(kept.select("thead th")).hasSize(4);
        assertThat(kept.select("tbody tr")).hasSize(1);
        statements.assertAtMost(8, () -> page("/members?" + query));
        statements.assertAtMost(8, () -> page(LIST));
    }

    @Test
    void the_page_offers_to_keep_what_it_shows() throws Exception {
        Document form = page(LIST + "?category=WORKER&joinedFrom=1.9.1990&cols=PHONE");

        assertThat(form.select("form[action=/members/views] input[type=hidden]:not([name=_csrf])").eachAttr("value"))
                .containsExactly("WORKER", "01.09.1990", SCHOOL.toString(), "PHONE");
        assertThat(page(LIST).select("form[action=/members/views]")).isEmpty();
    }

    @Test
    void a_school_s_chair_keeps_lists_of_the_school() throws Exception {
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        save("Мужчины", "sex", "MALE", "organization", SCHOOL.toString());
        Document page = page(page("/members").select("nav a.button.small").attr("href"));

        assertThat(page.select(".chip").eachText()).containsExactly("Убрать: Мужчины ×");
        assertThat(page.select(".chip").attr("href")).isEqualTo("/members");
    }

    @Test
    void the_same_name_replaces_and_no_name_is_asked_for() throws Exception {
        save("Список", "sex", "MALE");
        save("Список", "sex", "FEMALE");
        assertThat(page("/members").select("nav a.button.small").eachAttr("href")).singleElement().asString().contains("sex=FEMALE");

        Document refused = Jsoup.parse(save("  ", "sex", "MALE").andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
        assertThat(refused.select("#name-error").text()).contains("Введите название");
        assertThat(refused.select(".chip").text()).contains("Мужчины");
        assertThat(refused.select("form[action=/members/views] [name=sex]").val()).isEqualTo("MALE");
        save("а".repeat(61)).andExpect(status().is(422));
    }

    @Test
    void twenty_lists_are_enough() throws Exception {
        for (int at = 1; at <= 20; at++) {
            save("Список " + at, "sex", "MALE").andExpect(status().is3xxRedirection());
        }
        Document refused = Jsoup.parse(save("Ещё один").andExpect(status().is(422)).andReturn().getResponse().getContentAsString());

        assertThat(refused.select("#errors").text()).contains("20 списков");
        save("Список 7", "sex", "FEMALE").andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select count(*) from member_view").query(Integer.class).single()).isEqualTo(20);
    }

    @Test
    void nobody_sees_or_deletes_the_lists_of_others() throws Exception {
        save("Мой список", "sex", "MALE");
        String deletion = page("/members").select("form[action$=/deletion]").attr("action");
        RequestPostProcessor owner = chair;
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);

        assertThat(page("/members").text()).doesNotContain("Мой список");
        mvc.perform(post(deletion).with(chair).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post("/members/views/what/deletion").with(chair).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post(deletion).with(owner).with(csrf())).andExpect(redirectedUrl("/members"));
        mvc.perform(post(deletion).with(owner).with(csrf())).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select count(*) from member_view").query(Integer.class).single()).isZero();
    }

    private ResultActions save(String name, String... list) throws Exception {
        var request = post("/members/views").param("name", name).with(chair).with(csrf());
        for (int at = 0; at < list.length; at += 2) {
            request.param(list[at], list[at + 1]);
        }
        return mvc.perform(request);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(chair)).andReturn().getResponse().getContentAsString());
    }
}
