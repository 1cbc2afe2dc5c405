package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionregistry.support.TestClock.TODAY;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;

/** What a district secretary writes about the organisations of the district. */
@RegistryTest
@Transactional
class ControlMarkTest {
    private static final String ID = "01990000-0000-7000-8000-000000000061";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInAs signedIn;

    private OrganizationId region;
    private OrganizationId local;
    private OrganizationId elsewhere;
    private RequestPostProcessor secretary;
    private RequestPostProcessor clerk;

    @BeforeEach
    void build() {
        UnionTree union = new UnionTree(jdbc);
        region = union.region("Алтайская краевая");
        EducationDistrictId district = union.district(region, "Бийский");
        local = union.local(region, "Зональная", district);
        elsewhere = union.local(region, "Каменская", union.district(region, "Каменский"));
        union.headcount(union.primary(local, "Школа № 1"), TODAY.minusDays(90), 10);
        union.headcount(union.primary(elsewhere, "Школа № 2"), TODAY.minusDays(90), 10);
        secretary = signedIn.as(Role.DISTRICT_SECRETARY, district.value());
        clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());
    }

    @Test
    void a_secretary_notes_what_was_found_and_all_concerned_see_it() throws Exception {
        send("/organizations/" + local + "/marks", clerk, "MEASURE", "Назначен помощник", null, UUID.randomUUID().toString());
        Document before = page("/completion/ranking", secretary);
        assertThat(before.select("tbody tr").text()).contains("Зональная", "Отметить контроль").doesNotContain("Назначен помощник", "Похвалить", "Каменская");
        assertThat(page("/organizations/" + local + "/marks/new", secretary).select("h1").text()).isEqualTo("Отметить контроль");

        for (int time = 0; time < 2; time++) {
            assertThat(send("/organizations/" + local + "/marks", secretary, "CONTROL", "Список будет к пятнице", RussianDates.text(TODAY.plusDays(3)), ID)).isEqualTo(302);
        }
        assertThat(page("/completion/ranking", secretary).select("tbody tr").text()).containsOnlyOnce("Список будет к пятнице").contains("Контроль", "к 18.09.2026", "Проверено");
        Document regional = page("/completion/ranking", clerk);
        assertThat(regional.select("tr:contains(Зональная)").text()).contains("Список будет к пятнице", "Назначен помощник", "Выполнено").doesNotContain("Проверено");
        assertThat(page("/completion/ranking", signedIn.as(Role.LOCAL_CHAIR, local.value())).select(".notice").text()).contains("Об этой организации", "Список будет к пятнице");

        assertThat(page("/marks/due", secretary).text()).isEmpty();
        jdbc.sql("update ranking_mark set due_on = ?").param(TODAY).update();
        assertThat(page("/marks/due", secretary).text()).contains("Пора проверить снова: 1 организация");
        assertThat(page("/marks/due", clerk).text()).contains("Пришёл срок 1 меры");
        assertThat(press("/marks/" + ID + "/completion", secretary)).isEqualTo(302);
        assertThat(page("/completion/ranking", secretary).select("tbody tr").text()).contains("выполнено 15.09.2026").doesNotContain("Проверено");
        assertThat(page("/marks/due", secretary).text()).isEmpty();
        assertThat(press("/marks/" + ID + "/withdrawal", secretary)).isEqualTo(302);
        assertThat(page("/completion/ranking", clerk).select("tbody").text()).doesNotContain("Список будет");
    }

    @Test
    void nobody_says_what_is_not_theirs_to_say() throws Exception {
        assertThat(send("/organizations/" + elsewhere + "/marks", secretary, "CONTROL", "Чужая", null, ID)).isEqualTo(404);
        assertThat(send("/organizations/" + local + "/marks", secretary, "PRAISE", "Первая", null, ID)).isEqualTo(403);
        assertThat(send("/organizations/" + local + "/marks", clerk, "CONTROL", "Контроль", null, ID)).isEqualTo(403);
        assertThat(send("/organizations/" + local + "/marks", secretary, "CONTROL", " ", "01.01.2020", ID)).isEqualTo(422);
        send("/organizations/" + local + "/marks", secretary, "CONTROL", "Договорились", null, ID);
        assertThat(press("/marks/" + ID + "/withdrawal", clerk)).isEqualTo(403);
        String measure = UUID.randomUUID().toString();
        send("/organizations/" + local + "/marks", clerk, "MEASURE", "Помощник", null, measure);
        assertThat(press("/marks/" + measure + "/completion", secretary)).as("a secretary is not shown measures").isEqualTo(404);
    }

    private int send(String path, RequestPostProcessor who, String kind, String words, String due, String id) throws Exception {
        return mvc.perform(post(path).with(who).with(csrf()).param("id", id).param("kind", kind).param("words", words).param("due", due == null ? "" : due))
                .andReturn().getResponse().getStatus();
    }

    private int press(String path, RequestPostProcessor who) throws Exception {
        return mvc.perform(post(path).with(who).with(csrf())).andReturn().getResponse().getStatus();
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who)).andReturn().getResponse().getContentAsString());
    }
}
