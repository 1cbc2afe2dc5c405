package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.OrganizationCard;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;

@RegistryTest
@Transactional
class OrganizationFormsTest {
    static final Subtree COUNTRY = new Subtree.Country();

    @Autowired
    SmallUnion union;

    @Autowired
    PagesFixture pages;

    @Autowired
    OrganizationQueries queries;

    RequestPostProcessor clerk;

    @BeforeEach
    void union() {
        union.create();
        clerk = pages.person(Role.REGIONAL_CLERK, SmallUnion.REGION);
    }

    @Test
    void a_region_asks_which_organisation_to_add() throws Exception {
        Document page = pages.open("/organizations/new?parent=" + SmallUnion.REGION, clerk);
        assertThat(page.select("main .todo a")).hasSize(3);
    }

    @Test
    void a_local_organisation_is_added_with_its_municipalities() throws Exception {
        String key = key("/organizations/new?type=LOCAL&parent=" + SmallUnion.REGION);
        MockHttpServletResponse answer = pages.send(
                "/organizations", clerk,
                "id", key, "parent", SmallUnion.REGION.toString(), "type", "LOCAL",
                "fullName", "Еланская территориальная организация Профсоюза", "shortName", "Еланская",
                "genitiveName", "Еланской", "localKind", "TERRITORIAL", "district", SmallUnion.DISTRICT.toString(),
                "municipalities", "Еланский район\r\n\r\n город Еланск ", "phone", "8 (385) 212-34-56");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/organizations/" + key);
        OrganizationId id = OrganizationId.of(key);
        OrganizationCard card = queries.card(id, COUNTRY);
        assertThat(queries.require(id, COUNTRY).code()).isEqualTo("22-003");
        assertThat(card.municipalities()).containsExactly("город Еланск", "Еланский район");
        assertThat(card.phone()).isEqualTo("+73852123456");
        assertThat(card.districtName()).isEqualTo("Северный округ");
    }

    @Test
    void every_error_is_told_at_once_and_typed_values_are_kept() throws Exception {
        MockHttpServletResponse answer = pages.send(
                "/organizations", clerk,
                "id", OrganizationId.next().toString(), "parent", SmallUnion.LOCAL.toString(), "type", "PRIMARY",
                "code", "22-002-0001", "shortName", "Школа № 9", "phone", "12345", "email", "школа");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.title()).startsWith("Ошибка:");
        assertThat(page.select("#errors li")).hasSize(4);
        assertThat(page.select("[name=shortName]").val()).isEqualTo("Школа № 9");
        assertThat(page.select("[name=phone]").val()).isEqualTo("12345");
    }

    @Test
    void a_code_of_somebody_else_is_explained() throws Exception {
        Document page = Jsoup.parse(pages.send(
                        "/organizations", clerk,
                        "id", OrganizationId.next().toString(), "parent", SmallUnion.LOCAL.toString(), "type", "PRIMARY",
                        "code", "22-001-0001", "fullName", "Школа", "shortName", "Школа", "genitiveName", "Школы")
                .getContentAsString());
        assertThat(page.select("#errors").text()).contains("22-001-0001", "Берёзовская школа № 1");
    }

    @Test
    void the_same_form_sent_twice_adds_one_organisation() throws Exception {
        String key = key("/organizations/new?parent=" + SmallUnion.LOCAL);
        for (int time = 0; time < 2; time++) {
            assertThat(pages.send(
                                    "/organizations", clerk,
                                    "id", key, "parent", SmallUnion.LOCAL.toString(), "type", "PRIMARY",
                                    "fullName", "Школа", "shortName", "Школа", "genitiveName", "Школы")
                            .getRedirectedUrl())
                    .isEqualTo("/organizations/" + key);
        }
        assertThat(queries.children(new OrganizationId(SmallUnion.LOCAL), COUNTRY)).hasSize(3);
    }

    @Test
    void an_edit_is_saved() throws Exception {
        MockHttpServletResponse answer = edit("0", "Берёзовская городская организация");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/organizations/" + SmallUnion.LOCAL);
        OrganizationRow row = queries.require(new OrganizationId(SmallUnion.LOCAL), COUNTRY);
        assertThat(row.shortName()).isEqualTo("Берёзовская городская организация");
    }

    @Test
    void a_stale_edit_shows_both_versions_and_can_be_saved_knowingly() throws Exception {
        edit("0", "Первая");
        MockHttpServletResponse answer = edit("0", "Вторая");
        assertThat(answer.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".notice tbody tr").text()).contains("Краткое наименование", "Вторая", "Первая");
        assertThat(page.select("[name=shortName]").val()).isEqualTo("Вторая");
        assertThat(edit(page.select("[name=version]").val(), "Вторая").getStatus()).isEqualTo(302);
    }

    @Test
    void a_stale_edit_follows_the_other_one_where_nothing_was_touched() throws Exception {
        String url = "/organizations/" + SmallUnion.LOCAL;
        Document opened = pages.open(url + "/edit", clerk);
        assertThat(opened.select("[name=was-shortName]").val()).isEqualTo(opened.select("[name=shortName]").val());
        pages.send(url, clerk, values(opened, "address", "Лесная, 1", "localKind", "CITY"));
        MockHttpServletResponse answer = pages.send(url, clerk, values(opened, "phone", "8 913 000 00 09"));
        assertThat(answer.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".notice tbody tr").eachText()).containsExactly("Телефон +7 913 000-00-09 -");
        assertThat(page.select(".notice li").text()).contains("Лесная, 1").doesNotContain("CITY", SmallUnion.DISTRICT.toString());
        assertThat(pages.send(url, clerk, values(page)).getStatus()).isEqualTo(302);
        OrganizationCard card = queries.card(new OrganizationId(SmallUnion.LOCAL), COUNTRY);
        assertThat(card.address()).isEqualTo("Лесная, 1");
        assertThat(card.phone()).isEqualTo("+79130000009");
        assertThat(card.localKind()).hasToString("CITY");
    }

    /** What a browser sends of this page, with some fields typed over. */
    private static String[] values(Document page, String... typed) {
        Map<String, String> values = new LinkedHashMap<>();
        page.select("main form input[name], main form textarea[name]").stream()
                .filter(one -> !"radio".equals(one.attr("type")) || one.hasAttr("checked"))
                .forEach(one -> values.put(one.attr("name"), one.val()));
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        return values.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue())).toArray(String[]::new);
    }

    @Test
    void a_namesake_in_the_same_place_is_asked_about_first() throws Exception {
        Document form = pages.open("/organizations/new?parent=" + SmallUnion.LOCAL + "&type=PRIMARY", clerk);
        String[] same = values(form, "fullName", "Другая", "shortName", "БЕРЕЗОВСКАЯ школа №\u00a01", "genitiveName", "Школы");
        MockHttpServletResponse answer = pages.send("/organizations", clerk, same);
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#alike a").eachText()).containsExactly("22-001-0001 Берёзовская школа № 1");
        assertThat(page.select("[name=fullName]").val()).isEqualTo("Другая");
        assertThat(page.select("form button").first().attr("name")).isEmpty();
        assertThat(pages.send("/organizations", clerk, values(page, "another", "yes")).getStatus()).isEqualTo(302);
        assertThat(queries.children(new OrganizationId(SmallUnion.LOCAL), COUNTRY)).hasSize(3);
    }

    @Test
    void the_education_district_of_a_local_organisation_is_not_its_own_choice() throws Exception {
        RequestPostProcessor chair = pages.person(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        assertThat(pages.open("/organizations/" + SmallUnion.LOCAL + "/edit", chair).select("[name=district]")).isEmpty();
        pages.send(
                "/organizations/" + SmallUnion.LOCAL, chair,
                "version", "0", "fullName", "Берёзовская", "shortName", "Берёзовская", "genitiveName", "Берёзовской",
                "localKind", "DISTRICT", "district", SmallUnion.NEIGHBOUR_DISTRICT.toString());
        OrganizationRow row = queries.require(new OrganizationId(SmallUnion.LOCAL), COUNTRY);
        assertThat(row.shortName()).isEqualTo("Берёзовская");
        assertThat(row.districtId()).hasToString(SmallUnion.DISTRICT.toString());
    }

    @Test
    void the_superior_is_led_to_the_page_that_keeps_the_former_district() throws Exception {
        for (UUID one : List.of(SmallUnion.LOCAL, SmallUnion.COLLEGE)) {
            Document page = pages.open("/organizations/" + one + "/edit", clerk);
            assertThat(page.select("[name=district]")).isEmpty();
            assertThat(page.select("form a[href=/organizations/" + one + "/move]").text()).isEqualTo("Передать в другой округ");
        }
        assertThat(pages.open("/organizations/" + SmallUnion.SCHOOL + "/edit", clerk).select("form a[href$=/move]")).isEmpty();
        assertThat(pages.open("/organizations/" + SmallUnion.COLLEGE + "/move", clerk).select("#target option").first().text())
                .isEqualTo("Остаётся напрямую у региональной");
        String[] typed = {"id", "01990000-0000-7000-8000-000000000002", "district", SmallUnion.DISTRICT.toString(),
            "decidedOn", "01.09.2026", "basis", "Постановление № 4"};
        Document rehearsal = Jsoup.parse(pages.send("/organizations/" + SmallUnion.COLLEGE + "/move", clerk, typed).getContentAsString());
        assertThat(rehearsal.select("main").text()).contains("Северный округ", "Южный округ", "Передать организацию").doesNotContain("??");
    }

    @Test
    void closing_is_begun_and_may_be_called_off() throws Exception {
        String url = "/organizations/" + SmallUnion.SCHOOL + "/liquidation";
        assertThat(pages.send(url, clerk, "day", "01.09.2026", "document", "").getStatus()).isEqualTo(422);
        pages.send(url, clerk, "day", "01.09.2026", "document", "Постановление № 4");
        assertThat(status()).isEqualTo(OrganizationStatus.LIQUIDATING);
        assertThat(pages.open(url, clerk).select(".notice").text()).contains("Ликвидация уже начата");
        assertThat(pages.open("/organizations/" + SmallUnion.SCHOOL, clerk).select("a[href$=/closing]")).isNotEmpty();
        pages.send(url + "/cancellation", clerk);
        assertThat(status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    private OrganizationStatus status() {
        return queries.require(new OrganizationId(SmallUnion.SCHOOL), COUNTRY).status();
    }

    private MockHttpServletResponse edit(String version, String name) throws Exception {
        return pages.send(
                "/organizations/" + SmallUnion.LOCAL, clerk,
                "version", version, "fullName", name, "shortName", name, "genitiveName", name,
                "localKind", "CITY", "district", SmallUnion.DISTRICT.toString());
    }

    private String key(String url) throws Exception {
        return pages.open(url, clerk).select("main [name=id]").val();
    }
}
