package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.unionregistry.progress.ProgrammeId;
import org.unionregistry.progress.Snapshots;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

@RegistryTest
@Transactional
class ForecastPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Snapshots snapshots;

    @Autowired
    StatementCount statements;

    UnionTree union;
    OrganizationId region;
    EducationDistrictId district;
    OrganizationId local;
    OrganizationId idle;
    OrganizationId elsewhere;
    RequestPostProcessor clerk;

    @BeforeEach
    void build() {
        ForecastWorld world = new ForecastWorld(jdbc, snapshots);
        union = world.union;
        region = world.region;
        district = world.district;
        local = world.local;
        idle = world.idle;
        elsewhere = world.elsewhere;
        clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());
    }

    @Test
    void a_deadline_is_set_and_says_who_will_be_late() throws Exception {
        assertThat(page("/completion/forecast").select("main").text())
                .contains("Срок не задан", "Осталось внести: 85. Сейчас вносят по 10 в неделю.");

        begin("Внесение членов", "01.06.2026", "13.10.2026");
        Document page = page("/completion/forecast");

        assertThat(page.select("main > p").text())
                .contains("Внесение членов", "До срока 28 дней. Осталось внести: 85. Сейчас вносят по 10 в неделю. Чтобы успеть, нужно по 21,3.");
        assertThat(page.select(".figures tbody th").eachText()).containsExactly("1. Алтайская", "2. Зональная");
        assertThat(page.select(".figures tbody tr").get(0).text()).contains("10,0 % 45 0 0 11,3 - 0 % стоит", "ничего не меняли с 07.06.2026");
        assertThat(page.select(".figures tbody tr").get(1).text()).contains("61,2 % 40 +10 10 10 13.10.2026 50 % может не успеть");
        assertThat(page.select(".tile").eachText()).containsExactly("Стоят 1", "Могут не успеть 1");
        assertThat(page.select("figure polyline")).hasSize(3);
        assertThat(page("/completion/forecast?outlook=STANDS_STILL").select(".figures tbody th").eachText()).containsExactly("1. Алтайская");
        assertThat(page(page.select(".figures tbody a").get(1).attr("href")).select(".figures tbody").text()).contains("Школа № 1");
    }

    @Test
    void a_past_day_is_measured_against_what_was_known_then() throws Exception {
        begin("Внесение членов", "01.06.2026", "13.10.2026");

        Document page = page("/completion/forecast?on=" + TODAY.minusDays(14));
        assertThat(page.select(".figures tbody tr").get(0).text()).contains("40,0 % 60 +10 5");
        assertThat(mvc.perform(get("/completion/forecast?on=01.01.2030").with(clerk)).andReturn().getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void the_secretary_sees_the_district_and_no_names_and_others_see_deadlines_only() throws Exception {
        ProgrammeId id = begin("Внесение членов", "01.06.2026", "13.10.2026");
        RequestPostProcessor secretary = signedIn.as(Role.DISTRICT_SECRETARY, district.value());
        RequestPostProcessor chair = signedIn.as(Role.LOCAL_CHAIR, local.value());
        RequestPostProcessor stranger = signedIn.as(Role.REGIONAL_CLERK, elsewhere.value());

        assertThat(page("/completion/forecast", secretary).select(".figures tbody").text()).contains("Зональная").doesNotContain("Алтайская");
        assertThat(page("/programmes", secretary).select("tbody").text()).contains("Внесение членов");
        assertThat(page("/completion/forecast", chair).select("main").text()).contains("Внесение членов", "Школа № 1");
        assertThat(page("/programmes", chair).select("a[href$=edit]")).isEmpty();
        assertThat(page("/programmes", stranger).select("main").text()).doesNotContain("Внесение членов");
        mvc.perform(get("/programmes/" + id + "/edit").with(stranger)).andExpect(status().isNotFound());
        mvc.perform(get("/completion/" + local + "/forecast").with(stranger)).andExpect(status().isNotFound());
        mvc.perform(post("/programmes/" + id).with(stranger).with(csrf()).param("version", "0").param("name", "x")
                        .param("begins", "01.01.2026").param("due", "01.02.2026"))
                .andExpect(status().isNotFound());
    }

    @Test
    void those_above_make_up_for_nobody() throws Exception {
        OrganizationId full = union.primary(idle, "Школа, где больше");
        union.headcount(full, TODAY.minusDays(200), 10);
        new UnionJournal(jdbc).entries(full, 70, ForecastWorld.LONG_AGO, at(TODAY.minusDays(50)));

        assertThat(page("/completion/forecast").select("main > p").text()).contains("Осталось внести: 85.");
        assertThat(page("/completion/forecast").select(".figures tfoot").text()).contains(" 85 ");
    }

    @Test
    void the_workbook_has_the_rows_of_the_page_and_sums() throws Exception {
        begin("Внесение членов", "01.06.2026", "13.10.2026");
        byte[] file = mvc.perform(get("/completion/forecast.xlsx").with(clerk)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            StringBuilder text = new StringBuilder();
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(cell -> text.append(new DataFormatter(Locale.ROOT, true).formatCellValue(cell, workbook.getCreationHelper().createFormulaEvaluator())).append('|'));
            }
            assertThat(text.toString().replace('\u00a0', ' ')).contains("«Внесение членов», срок 13 октября 2026 года", "Зональная", "40|10|40|10.0|13.10.2026|50", "85|10|40|");
        }
    }

    @Test
    void the_centre_sees_regions_with_the_same_pace() throws Exception {
        for (String address : new String[] {"/completion/forecast", "/completion/forecast?on=" + TODAY.minusDays(1)}) {
            Document page = page(address, signedIn.as(Role.CENTRE_STAFF, union.centre().value()));
            assertThat(page.select("main > p").text()).as(address).contains("Осталось внести: 85. Сейчас вносят по 10 в неделю.");
            assertThat(page.select(".figures tbody tr").text()).as(address).contains("Алтайская краевая", "+10 10");
        }
    }

    @Test
    void while_past_evenings_are_still_counted_it_says_so() throws Exception {
        String waiting = "Прошлые дни ещё подсчитываются";
        assertThat(page("/completion/forecast").select(".notice").text()).doesNotContain(waiting);

        jdbc.sql("delete from completion_snapshot where day >= :day").param("day", TODAY.minusDays(3)).update();
        assertThat(page("/completion/forecast").select(".notice").text()).contains(waiting);
        assertThat(page("/completion/forecast?on=" + TODAY.minusDays(3)).select(".notice").text()).contains(waiting);
        assertThat(page("/completion/forecast?on=" + TODAY.minusDays(4)).select(".notice").text()).doesNotContain(waiting);
    }

    @Test
    void it_takes_few_statements() throws Exception {
        begin("Внесение членов", "01.06.2026", "13.10.2026");
        page("/completion/forecast");

        statements.assertAtMost(9, () -> mvc.perform(get("/completion/forecast").with(clerk)).andExpect(status().isOk()));
    }

    private ProgrammeId begin(String name, String begins, String due) throws Exception {
        ProgrammeId id = ProgrammeId.next();
        mvc.perform(send("/programmes").param("id", id.toString()).param("name", name).param("begins", begins).param("due", due))
                .andExpect(redirectedUrl("/programmes"));
        return id;
    }

    private MockHttpServletRequestBuilder send(String path) {
        return post(path).with(clerk).with(csrf()).param("measure", "REGISTER");
    }

    private Document page(String path) throws Exception {
        return page(path, clerk);
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
