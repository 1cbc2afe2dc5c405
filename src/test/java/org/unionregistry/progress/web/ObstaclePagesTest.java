package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.ObstacleId;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

@RegistryTest
@Transactional
class ObstaclePagesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    StatementCount statements;

    OrganizationId region;
    EducationDistrictId district;
    OrganizationId local;
    OrganizationId school;
    OrganizationId elsewhere;
    RequestPostProcessor clerk;
    String list;

    @BeforeEach
    void build() {
        UnionTree union = new UnionTree(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        local = union.local(region, "Зональная", district);
        school = union.primary(local, "Школа № 1");
        elsewhere = union.local(union.region("Бурятская"), "Кабанская", null);
        union.headcount(school, JANUARY, 100);
        clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());
        list = "/organizations/" + local + "/obstacles";
    }

    @Test
    void an_obstacle_is_noted_seen_in_the_table_and_overcome() throws Exception {
        ObstacleId id = note("NO_INTERNET", "внесёт районная организация", "01.10.2026");
        Document page = page(list);
        assertThat(page.select("tbody tr").text()).contains("Нет интернета", "внесёт районная организация", "01.10.2026", "Записано 15.09.2026");
        assertThat(page("/completion").select("tbody tr").first().select("a[href=" + list + "]").text()).isEqualTo("нет интернета");
        Document table = page("/completion/obstacles");
        assertThat(table.select("tbody").first().text()).startsWith("Нет интернета 1 0 0");
        assertThat(table.select("tbody").last().text()).contains("Зональная", "Нет интернета");

        mvc.perform(send("/obstacles/" + id + "/closing").param("day", "15.09.2026")).andExpect(redirectedUrl(list));
        mvc.perform(send("/obstacles/" + id + "/closing").param("day", "15.09.2026")).andExpect(redirectedUrl(list));
        assertThat(page(list).select("tbody tr").text()).contains("устранено 15.09.2026");
        assertThat(page("/completion").select("a[href=" + list + "]")).isEmpty();
        assertThat(page("/completion/obstacles").select("tbody").first().text()).startsWith("Нет интернета 0 0 1");

        mvc.perform(send("/obstacles/" + id + "/reopening")).andExpect(redirectedUrl(list));
        assertThat(page("/completion").select("a[href=" + list + "]")).hasSize(1);
    }

    @Test
    void a_past_table_shows_what_stood_in_the_way_then() throws Exception {
        jdbc.sql("""
                insert into obstacle (id, organization_id, reason, noted_on, closed_on, created_at, changed_at)
                values (:id, :local, 'BAD_INTERNET', date '2026-02-01', date '2026-04-01', now(), now())
                """)
                .param("id", ObstacleId.next().value())
                .param("local", local.value())
                .update();

        assertThat(page("/completion?on=2026-03-01").select("tbody").text()).contains("плохой интернет");
        assertThat(page("/completion?on=2026-01-31").select("tbody").text()).doesNotContain("плохой интернет");
        assertThat(page("/completion?on=2026-04-01").select("tbody").text()).doesNotContain("плохой интернет");
    }

    @Test
    void the_form_sent_twice_notes_it_once_and_the_same_obstacle_stands_once() throws Exception {
        ObstacleId id = note("NO_COMPUTER", "", "");
        mvc.perform(send(list).param("id", id.toString()).param("reason", "NO_COMPUTER")).andExpect(redirectedUrl(list));
        Document again = refused(send(list).param("id", ObstacleId.next().toString()).param("reason", "NO_COMPUTER"));

        assertThat(again.select(".errors").text()).contains("уже записано");
        assertThat(jdbc.sql("select count(*) from obstacle where organization_id = ?").param(local.value()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_place_and_kept() throws Exception {
        Document none = refused(send(list).param("id", ObstacleId.next().toString()).param("remedy", "Позвонить").param("due", "32.10.2026"));
        assertThat(none.select(".errors").text()).contains("Выберите причину", "32.10.2026");
        assertThat(none.select("#remedy").text()).isEqualTo("Позвонить");
        assertThat(none.select("#due").val()).isEqualTo("32.10.2026");

        assertThat(refused(send(list).param("id", ObstacleId.next().toString()).param("reason", "OTHER")).select(".errors").text())
                .contains("Напишите, что именно мешает");
        ObstacleId id = note("DISBELIEF", "", "");
        assertThat(refused(send("/obstacles/" + id + "/closing").param("day", "16.09.2026")).select(".errors").text()).contains("ещё не наступил");
        assertThat(refused(send("/obstacles/" + id + "/closing").param("day", "01.09.2026")).select(".errors").text()).contains("15.09.2026");
    }

    @Test
    void of_two_tabs_the_second_is_told_that_the_note_has_changed() throws Exception {
        ObstacleId id = note("DISBELIEF", "Первое", "");
        String version = page("/obstacles/" + id + "/edit").select("[name=version]").val();
        mvc.perform(send("/obstacles/" + id).param("version", version).param("reason", "DISBELIEF").param("remedy", "Второе")).andExpect(redirectedUrl(list));

        Document stale = Jsoup.parse(mvc.perform(send("/obstacles/" + id).param("version", version).param("reason", "DISBELIEF").param("remedy", "Третье"))
                .andExpect(status().isConflict())
                .andReturn().getResponse().getContentAsString());
        assertThat(stale.select("[role=alert]").text()).contains("изменил кто-то другой");
        assertThat(stale.select("#remedy").text()).isEqualTo("Третье");
        assertThat(page(list).text()).contains("Второе").doesNotContain("Третье");
    }

    @Test
    void an_overdue_one_is_said_to_be_overdue() throws Exception {
        note("SAVES_PLASTIC", "", "14.09.2026");

        assertThat(page(list).select(".badge").eachText()).contains("срок прошёл");
        assertThat(page("/completion/obstacles").select("tbody").first().text()).startsWith("Экономят на пластиковых картах 1 1 0");
        assertThat(TODAY).isEqualTo(LocalDate.of(2026, 9, 15));
    }

    @Test
    void the_secretary_sees_reasons_and_no_words_and_a_neighbour_finds_nothing() throws Exception {
        ObstacleId id = note("OTHER", "Позвонить Марии Ивановне", "");
        RequestPostProcessor secretary = signedIn.as(Role.DISTRICT_SECRETARY, district.value());
        RequestPostProcessor neighbour = signedIn.as(Role.LOCAL_CHAIR, elsewhere.value());
        Document page = Jsoup.parse(mvc.perform(get("/completion/obstacles").with(secretary))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());

        assertThat(page.select("main").text()).contains("Другое").doesNotContain("Марии");
        for (String address : new String[] {list, "/obstacles/" + id + "/edit", "/completion/" + local + "/obstacles"}) {
            mvc.perform(get(address).with(neighbour)).andExpect(status().isNotFound());
        }
        mvc.perform(post("/obstacles/" + id + "/closing").param("day", "15.09.2026").with(neighbour).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post("/obstacles/" + id + "/closing").param("day", "15.09.2026").with(secretary).with(csrf())).andExpect(status().isForbidden());
        statements.assertAtMost(7, () -> page("/completion/obstacles"));
    }

    private ObstacleId note(String reason, String remedy, String due) throws Exception {
        ObstacleId id = ObstacleId.next();
        mvc.perform(send(list).param("id", id.toString()).param("reason", reason).param("note", "OTHER".equals(reason) ? remedy : "")
                        .param("remedy", remedy).param("due", due))
                .andExpect(redirectedUrl(list));
        return id;
    }

    private MockHttpServletRequestBuilder send(String address) {
        return post(address).with(clerk).with(csrf());
    }

    private Document refused(MockHttpServletRequestBuilder sent) throws Exception {
        return Jsoup.parse(mvc.perform(sent).andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(clerk)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
