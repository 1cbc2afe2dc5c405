package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.HeadcountMother;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationMother;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
class OrganizationPagesTest {
    static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    static final OrganizationId LOCAL = new OrganizationId(SmallUnion.LOCAL);

    @Autowired
    SmallUnion union;

    @Autowired
    PagesFixture pages;

    @Autowired
    OrganizationMother mother;

    @Autowired
    HeadcountMother headcounts;

    RequestPostProcessor clerk;

    @BeforeEach
    void union() {
        union.create();
        clerk = pages.person(Role.REGIONAL_CLERK, SmallUnion.REGION);
    }

    @Test
    void the_region_begins_with_its_local_organisations_and_direct_primaries() throws Exception {
        assertThat(names(pages.open("/organizations", clerk)))
                .containsExactly("Берёзовская районная организация", "Педагогический колледж", "Сосновская районная организация");
    }

    @Test
    void a_level_shows_chairs_and_declared_members() throws Exception {
        mother.chair(SCHOOL, "Иванова", "Анна", "Петровна");
        headcounts.confirmed(SCHOOL, TestClock.TODAY.minusDays(9), 31);
        headcounts.confirmed(new OrganizationId(SmallUnion.SCHOOL_NEAR), TestClock.TODAY.minusDays(9), 12);
        Document local = pages.open("/organizations?parent=" + LOCAL, clerk);
        assertThat(local.select("tbody tr").get(0).text()).contains("Берёзовская школа № 1", "Иванова Анна Петровна", "31");
        Document region = pages.open("/organizations", clerk);
        assertThat(region.select("tbody tr").get(0).select("td.num").eachText()).containsExactly("2", "43");
    }

    @Test
    void a_search_finds_with_the_wrong_layout_and_shows_removable_filters() throws Exception {
        Document page = pages.open("/organizations?q=,thtp&type=PRIMARY", clerk);
        assertThat(names(page)).containsExactly("Берёзовская школа № 1", "Берёзовская школа № 2");
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly("/organizations?type=PRIMARY", "/organizations?q=%2Cthtp");
    }

    @Test
    void a_level_is_narrowed_by_education_district_and_status() throws Exception {
        assertThat(names(pages.open("/organizations?district=" + SmallUnion.DISTRICT, clerk)))
                .containsExactly("Берёзовская районная организация");
        assertThat(pages.open("/organizations?status=LIQUIDATED", clerk).select(".empty h2").text())
                .isEqualTo("Ничего не нашлось");
    }

    @Test
    void a_long_level_is_shown_page_by_page() throws Exception {
        for (int number = 1; number <= 60; number++) {
            mother.primary(LOCAL, "Школа № " + number);
        }
        Document first = pages.open("/organizations?parent=" + LOCAL, clerk);
        assertThat(names(first)).hasSize(50).contains("Школа № 48").doesNotContain("Школа № 49");
        Document second = pages.open(first.select("a[rel=next]").attr("href"), clerk);
        assertThat(names(second)).hasSize(12).startsWith("Школа № 49").endsWith("Школа № 60");
        Document again = pages.open(second.select("a[rel=prev]").attr("href"), clerk);
        assertThat(names(again)).isEqualTo(names(first));
    }

    @Test
    void the_chair_of_a_primary_lands_on_the_own_page() throws Exception {
        RequestPostProcessor chair = pages.person(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        assertThat(pages.answer(
                                get("/organizations"), chair)
                        .getRedirectedUrl())
                .isEqualTo("/organizations/" + SCHOOL);
        Document own = pages.open("/organizations/" + SCHOOL, chair);
        assertThat(own.select("main a").eachAttr("href"))
                .contains("/organizations/" + SCHOOL + "/members", "/organizations/" + SCHOOL + "/headcounts/new")
                .noneMatch(url -> url.endsWith("/edit") || url.endsWith("/chair"));
    }

    @Test
    void a_local_chair_sees_buttons_for_primaries_below_but_not_for_the_own_place() throws Exception {
        RequestPostProcessor chair = pages.person(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        assertThat(pages.open("/organizations/" + SCHOOL, chair).select("main a").eachAttr("href"))
                .contains("/organizations/" + SCHOOL + "/chair", "/organizations/" + SCHOOL + "/liquidation");
        assertThat(pages.open("/organizations/" + LOCAL, chair).select("main a").eachAttr("href"))
                .noneMatch(url -> url.endsWith("/chair") || url.endsWith("/liquidation"));
    }

    @Test
    void the_page_of_an_organisation_tells_its_chairs_and_numbers() throws Exception {
        mother.chair(SCHOOL, "Иванова", "Анна", "Петровна");
        headcounts.confirmed(SCHOOL, TestClock.TODAY.minusDays(30), 40);
        headcounts.proposed(SCHOOL, TestClock.TODAY, 33);
        Document page = pages.open("/organizations/" + SCHOOL, clerk);
        assertThat(page.select("aside").text()).contains("Иванова Анна Петровна", "+7 913 000-00-01");
        assertThat(page.select(".tile .value").text()).isEqualTo("40");
        assertThat(page.select("tbody tr").get(0).text()).contains("Ждёт подтверждения", "было 40 на 16.08.2026", "Подтвердить");
        assertThat(page.select("nav.crumbs a").eachText())
                .containsExactly("Краевая организация", "Берёзовская районная организация");
    }

    @Test
    void what_has_no_numbers_and_nobody_inside_says_so() throws Exception {
        assertThat(pages.open("/organizations/" + SmallUnion.COLLEGE, clerk).select(".empty h2").text())
                .isEqualTo("Численность ещё не введена");
        OrganizationId lonely = mother.local(new OrganizationId(SmallUnion.REGION), "Еланская районная организация");
        assertThat(pages.open("/organizations/" + lonely, clerk).select(".empty h2").text())
                .isEqualTo("Здесь пока нет организаций");
    }

    @Test
    void education_districts_show_their_secretaries_and_sizes() throws Exception {
        Document page = pages.open("/education-districts", clerk);
        assertThat(page.select("tbody tr").get(0).text()).contains("Северный округ", "не назначен", "1", "2");
        RequestPostProcessor administrator = pages.person(Role.ADMINISTRATOR, SmallUnion.CENTRE);
        assertThat(pages.open("/education-districts", administrator).select("main li a").eachText())
                .containsExactly("Краевая организация", "Областная организация");
    }

    @Test
    void english_words_are_complete() throws Exception {
        Document page = pages.open("/organizations/" + SCHOOL + "?lang=en", clerk);
        assertThat(page.text()).contains("No headcount yet").doesNotContain("??");
    }

    private static List<String> names(Document page) {
        return page.select("tbody th a").eachText();
    }
}
