package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

@RegistryTest
@Transactional
class CompletionPageTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

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

    @BeforeEach
    void build() {
        UnionTree union = new UnionTree(jdbc);
        UnionJournal journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        EducationDistrictId other = union.district(region, "Заринский");
        local = union.local(region, "Зональная", district);
        school = union.primary(local, "Школа № 1");
        union.primary(local, "Школа № 2");
        OrganizationId weak = union.local(region, "Алтайская", other);
        OrganizationId weakSchool = union.primary(weak, "Сельская школа");
        OrganizationId university = union.directPrimary(region, "Педагогический университет", other);
        elsewhere = union.local(union.region("Бурятская"), "Кабанская", null);
        union.chair(local, "Секретова", JANUARY, null);
        union.chair(school, "Учительская", JANUARY, null);
        union.headcount(school, JANUARY, 33);
        union.headcount(weakSchool, JANUARY, 1204);
        union.headcount(university, JANUARY, 500);
        journal.entries(school, 31, LocalDate.of(1985, 9, 1), at(JANUARY));
        journal.entries(school, 3, LocalDate.of(1985, 9, 1), at(TODAY));
        journal.joins(weakSchool, 1, MAY, at(MAY.plusDays(45)));
    }

    @Test
    void the_region_sees_the_worst_first_and_the_direct_primaries_last() throws Exception {
        Document page = page("/completion", Role.REGIONAL_CLERK, region.value());

        assertThat(page.select("h1").text()).isEqualTo("Полнота реестра");
        assertThat(page.select("tbody th").eachText())
                .containsExactly("1. Алтайская", "2. Зональная", "3. Первички прямого подчинения");
        assertThat(page.select("tbody tr").get(1).text()).contains("Секретова А. П.", "103,0 %", "без численности: 1");
        assertThat(page.select("tfoot").text()).contains("1 737", "35");
        assertThat(page.text())
                .contains("Внесли всех или близки к завершению 1 из 2 территориальных организаций - 50,0 %")
                .contains("на 1 больше");
    }

    @Test
    void a_past_day_shows_what_was_known_then() throws Exception {
        Document page = page("/completion?on=01.05.2026", Role.REGIONAL_CLERK, region.value());

        assertThat(page.select("caption").text()).startsWith("Полнота реестра на 1 мая 2026 года");
        assertThat(page.select("tbody tr").get(1).text()).contains("93,9 %");
        assertThat(page.select("tbody th a").eachAttr("href")).allMatch(address -> address.endsWith("?on=2026-05-01"));
    }

    @Test
    void one_group_and_one_district_can_be_asked_for_and_taken_back() throws Exception {
        Document group = page("/completion?group=COMPLETE", Role.REGIONAL_CLERK, region.value());
        assertThat(group.select("tbody th").eachText()).containsExactly("1. Зональная");
        assertThat(group.select(".chip").attr("href")).isEqualTo("/completion");

        Document narrowed = page("/completion?district=" + district, Role.REGIONAL_CLERK, region.value());
        assertThat(narrowed.select("tbody th").eachText()).containsExactly("1. Зональная");
        assertThat(narrowed.select("tfoot th").text()).isEqualTo("Всего по отбору");
    }

    @Test
    void columns_can_be_chosen_and_growth_in_a_week_is_one_of_them() throws Exception {
        String asked = "/completion?cols=WEEK&cols=ENTERED&cols=NONSENSE";
        Document page = page(asked, Role.REGIONAL_CLERK, region.value());

        assertThat(page.select("thead th").eachText()).hasSize(5).endsWith("Внесено", "За неделю");
        assertThat(page.select("tbody tr").get(1).text()).endsWith("34 +3");
        assertThat(page.select("tbody tr").get(2).text()).endsWith(" 0 0");
        assertThat(page.select("tfoot").text()).endsWith("35 +3");
        assertThat(page.select("[name=cols][checked]").eachAttr("value")).containsExactly("ENTERED", "WEEK");
        assertThat(page.select("tbody th a").get(1).attr("href")).isEqualTo("/completion/" + local + "?cols=ENTERED&cols=WEEK");
        assertThat(page.select("thead a").get(0).attr("href")).endsWith("&cols=ENTERED&cols=WEEK");
        assertThat(page("/completion", Role.REGIONAL_CLERK, region.value()).select("thead th").eachText()).doesNotContain("За неделю");
        assertThat(page("/completion?cols=NONSENSE", Role.REGIONAL_CLERK, region.value()).select("thead th")).hasSize(12);
        var clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());
        statements.assertAtMost(7, () -> mvc.perform(get(asked).with(clerk)).andExpect(status().isOk()));
    }

    @Test
    void every_figure_orders_the_table_by_a_link() throws Exception {
        Document page = page("/completion?sort=-declared", Role.REGIONAL_CLERK, region.value());

        assertThat(page.select("tbody th").get(0).text()).isEqualTo("1. Алтайская");
        assertThat(page.select("th[aria-sort=descending]").text()).contains("Численность");
        assertThat(page.select("thead a").eachAttr("href")).contains("/completion?sort=declared", "/completion?sort=-entered");
    }

    @Test
    void from_a_local_organisation_the_way_leads_to_the_members_of_a_school_on_that_evening() throws Exception {
        Document today = page("/completion/" + local, Role.REGIONAL_CLERK, region.value());
        assertThat(today.select("tbody a").eachAttr("href")).contains("/organizations/" + school + "/members");
        assertThat(today.select(".crumbs a").eachText()).containsExactly("Полнота реестра");

        Document past = page("/completion/" + local + "?on=2026-05-01", Role.REGIONAL_CLERK, region.value());
        assertThat(past.select("tbody a").eachAttr("href"))
                .contains("/organizations/" + school + "/members/as-of?by=entry&date=01.05.2026");
        assertThat(page("/completion/direct", Role.REGIONAL_CLERK, region.value()).select("tbody th").eachText())
                .containsExactly("1. Педагогический университет");
    }

    @Test
    void who_may_not_see_people_is_not_led_to_them() throws Exception {
        assertThat(page("/completion/" + local, Role.ADMINISTRATOR, new UUID(0, 0)).select("tbody a[href*=members]")).isEmpty();
        assertThat(page("/completion", Role.DISTRICT_SECRETARY, district.value()).select("tbody td a")).isEmpty();
    }

    @Test
    void figures_lead_to_the_lists_behind_them_which_open() throws Exception {
        var clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());
        String columns = "?cols=DECLARED&cols=ENTERED&cols=RECORDS&cols=MONTH";
        for (String address : List.of("/completion" + columns, "/completion/" + local + columns, "/completion" + columns + "&on=01.05.2026")) {
            List<String> lists = Jsoup.parse(mvc.perform(get(address).with(clerk)).andReturn().getResponse().getContentAsString()).select("tbody td a").eachAttr("href");
            assertThat(lists).as(address).isNotEmpty();
            for (String list : lists) {
                mvc.perform(get(URI.create(list)).with(clerk)).andExpect(status().isOk());
            }
        }
        assertThat(page("/completion" + columns, Role.REGIONAL_CLERK, region.value()).select("tbody td a").eachText()).contains("34", "33");
    }

    @Test
    void the_secretary_of_a_district_sees_its_figures_and_no_name() throws Exception {
        Document table = page("/completion", Role.DISTRICT_SECRETARY, district.value());
        Document schools = page("/completion/" + local, Role.DISTRICT_SECRETARY, district.value());

        assertThat(table.select("tbody th").eachText()).containsExactly("1. Зональная");
        assertThat(table.select(".lead").text()).isEqualTo("Бийский");
        assertThat(table.select("main").text()).doesNotContain("Секретов").doesNotContain("Председатель");
        assertThat(schools.select("main").text()).doesNotContain("Учительск").contains("Школа № 1");
        assertThat(schools.select("tbody a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "вчера, не похоже на дату",
        "31.02.2026, Такого дня нет",
        "16.09.2026, ещё не наступил",
        "'01.05.2026,02.05.2026', не похоже на дату"
    })
    void a_day_that_cannot_be_shown_is_explained(String typed, String words) throws Exception {
        Document page = Jsoup.parse(mvc.perform(get("/completion")
                        .param("on", typed)
                        .with(signedIn.as(Role.REGIONAL_CLERK, region.value())))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.title()).startsWith("Ошибка:");
        assertThat(page.select(".errors").text()).contains(words);
        assertThat(page.select("#on").val()).isEqualTo(typed);
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void a_day_before_everything_says_which_day_is_the_first() throws Exception {
        Document page = page("/completion?on=1999-01-01", Role.REGIONAL_CLERK, region.value());

        assertThat(page.select(".empty").text()).contains("1 января 2015");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void a_neighbour_is_not_found() throws Exception {
        for (String address : new String[] {"/completion/" + elsewhere, "/completion/" + elsewhere + ".xlsx", "/completion/nonsense"}) {
            mvc.perform(get(address).with(signedIn.as(Role.REGIONAL_CLERK, region.value()))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/completion").param("district", UUID.randomUUID().toString())
                        .with(signedIn.as(Role.REGIONAL_CLERK, region.value())))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_table_takes_few_statements() throws Exception {
        var clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());

        statements.assertAtMost(6, () -> mvc.perform(get("/completion").with(clerk)).andExpect(status().isOk()));
        statements.assertAtMost(6, () -> mvc.perform(get("/completion/" + local + "?on=2026-05-01").with(clerk)));
    }

    private Document page(String address, Role role, UUID place) throws Exception {
        UUID at = role == Role.ADMINISTRATOR ? centre() : place;
        return Jsoup.parse(mvc.perform(get(address).with(signedIn.as(role, at)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private UUID centre() {
        return jdbc.sql("select id from organization where type = 'CENTRE'").query(UUID.class).single();
    }
}
