package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.progress.UnionJournal.at;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
class ComparisonPageTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);
    private static final String DAYS = "from=01.02.2026&to=01.04.2026";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    StatementCount statements;

    UnionTree union;
    OrganizationId region;
    EducationDistrictId district;
    OrganizationId local;
    OrganizationId elsewhere;

    @BeforeEach
    void build() {
        union = new UnionTree(jdbc);
        UnionJournal journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        local = union.local(region, "Зональная", district);
        OrganizationId school = union.primary(local, "Школа № 1");
        OrganizationId idle = union.primary(union.local(region, "Алтайская", union.district(region, "Заринский")), "Сельская школа");
        OrganizationId university = union.directPrimary(region, "Университет", district);
        elsewhere = union.local(union.region("Бурятская"), "Кабанская", null);
        for (OrganizationId each : new OrganizationId[] {school, idle, university}) {
            union.headcount(each, JANUARY, 100);
        }
        journal.entries(school, 10, LONG_AGO, at(JANUARY));
        journal.entries(school, 80, LONG_AGO, at(LocalDate.of(2026, 3, 1)));
        journal.entries(idle, 5, LONG_AGO, at(JANUARY));
        journal.entries(university, 7, LONG_AGO, at(LocalDate.of(2026, 4, 1)));
        journal.entries(university, 9, LONG_AGO, at(LocalDate.of(2026, 4, 2)));
    }

    @Test
    void the_region_sees_who_moved_between_groups_and_who_stands_still() throws Exception {
        Document page = page("/completion/comparison?" + DAYS, Role.REGIONAL_CLERK, region.value());

        assertThat(page.select("main > p").first().text())
                .isEqualTo("За 59 дней в реестре стало на 87 человек больше. Полнота была 5,0 %, стала 34,0 %.");
        assertThat(page.select(".figures tbody th").eachText())
                .containsExactly("1. Зональная", "2. Алтайская", "3. Первички прямого подчинения");
        assertThat(page.select(".figures tbody tr").get(0).text())
                .contains("поднялась", "слабо → близки", "10,0 %", "90,0 %", "+80 п. п.", "+80");
        assertThat(page.select(".figures tbody tr").get(1).text()).contains("не двигалась", "5,0 %");
        assertThat(page.select(".figures tbody tr").get(2).text()).contains("7,0 %", "+7");
        assertThat(page.select(".figures tfoot").text()).contains("15", "102", "+87");
        assertThat(page.select(".moves tbody tr").text()).isEqualTo("Слабая работа 1 1");
        assertThat(page.select(".tile .value").eachText()).containsExactly("1", "1");
    }

    @Test
    void people_of_primaries_without_a_headcount_are_shown_beside_the_per_cent() throws Exception {
        OrganizationId unmeasured = union.primary(local, "Школа без численности");
        new UnionJournal(jdbc).entries(unmeasured, 4, LONG_AGO, at(LocalDate.of(2026, 3, 1)));
        Document page = page("/completion/comparison?" + DAYS, Role.REGIONAL_CLERK, region.value());

        assertThat(page.select(".figures tbody tr").get(0).text()).contains("90,0 %", "94не в счёт: 4");
        assertThat(page.select(".figures tfoot").text()).contains("106не в счёт: 4");
    }

    @Test
    void a_difference_leads_to_the_events_it_is_made_of() throws Exception {
        Document page = page("/completion/comparison?" + DAYS, Role.REGIONAL_CLERK, region.value());
        String events = "/organizations/" + local + "/members/changes?from=01.02.2026&to=01.04.2026&by=entry";

        assertThat(page.select(".figures tbody a").eachAttr("href"))
                .containsExactly("/completion/" + local + "/comparison?from=2026-02-01&to=2026-04-01", events,
                        page.select(".figures tbody tr").get(1).select("a").attr("href"));
        assertThat(page(events, Role.REGIONAL_CLERK, region.value()).select(".waterfall").text())
                .contains("+80");
    }

    @Test
    void one_movement_and_one_district_can_be_asked_for_and_taken_back() throws Exception {
        Document idle = page("/completion/comparison?" + DAYS + "&moved=IDLE", Role.REGIONAL_CLERK, region.value());
        assertThat(idle.select(".figures tbody th").eachText()).containsExactly("1. Алтайская");
        assertThat(idle.select(".figures tfoot th").text()).isEqualTo("Всего по отбору");
        assertThat(idle.select(".chip").attr("href")).doesNotContain("moved");

        Document narrowed = page("/completion/comparison?" + DAYS + "&district=" + district, Role.REGIONAL_CLERK, region.value());
        assertThat(narrowed.select(".figures tbody th").eachText())
                .containsExactly("1. Зональная", "2. Первички прямого подчинения");
    }

    @Test
    void without_days_it_is_the_last_week() throws Exception {
        Document page = page("/completion/comparison", Role.REGIONAL_CLERK, region.value());

        assertThat(page.select("#from").val()).isEqualTo("08.09.2026");
        assertThat(page.select("#to").val()).isEqualTo("15.09.2026");
        assertThat(page.select("main > p").first().text()).startsWith("За 7 дней в реестре столько же людей.");
    }

    @Test
    void a_day_before_everything_says_so() throws Exception {
        Document page = page("/completion/comparison?from=01.01.1999&to=01.04.2026", Role.REGIONAL_CLERK, region.value());

        assertThat(page.select("main").text()).contains("На 1 января 1999 года организаций в реестре ещё не было");
        assertThat(page.select(".figures tbody tr").get(0).text()).contains("появилась");
        assertThat(page("/completion/comparison?from=01.01.1998&to=01.01.1999", Role.REGIONAL_CLERK, region.value())
                        .select(".empty")
                        .text())
                .contains("Выберите другие дни");
    }

    @ParameterizedTest
    @CsvSource({
        "02.04.2026, 01.04.2026, Первый день должен быть раньше второго - 01.04.2026",
        "01.04.2026, 01.04.2026, Выберите два разных дня",
        "вчера, 01.04.2026, не похоже на дату",
        "01.04.2026, 16.09.2026, ещё не наступил"
    })
    void days_that_cannot_be_compared_are_explained_and_kept(String from, String to, String words) throws Exception {
        Document page = Jsoup.parse(mvc.perform(get("/completion/comparison")
                        .param("from", from)
                        .param("to", to)
                        .with(signedIn.as(Role.REGIONAL_CLERK, region.value())))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.title()).startsWith("Ошибка:");
        assertThat(page.select(".errors").text()).contains(words);
        assertThat(page.select("#from").val()).isEqualTo(from);
        assertThat(page.select("#to").val()).isEqualTo(to);
    }

    @Test
    void the_workbook_holds_the_rows_of_the_page_and_sums_that_can_be_checked() throws Exception {
        byte[] file = mvc.perform(get("/completion/comparison.xlsx?" + DAYS).with(signedIn.as(Role.REGIONAL_CLERK, region.value())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row total = null;
            for (Row row : sheet) {
                total = "Всего".equals(new DataFormatter().formatCellValue(row.getCell(2))) ? row : total;
            }
            assertThat(total).isNotNull();
            assertThat(total.getCell(14).getCellFormula()).startsWith("SUM(");
            assertThat(total.getCell(14).getNumericCellValue()).isEqualTo(87);
            assertThat(total.getCell(11).getNumericCellValue()).isEqualTo(0.34);
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'completion.compare' and subject_id = ?")
                        .param(region.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_secretary_sees_figures_alone_and_a_neighbour_is_not_found() throws Exception {
        Document page = page("/completion/comparison?" + DAYS, Role.DISTRICT_SECRETARY, district.value());

        assertThat(page.select(".figures tbody th").text()).contains("Зональная").doesNotContain("Алтайская");
        assertThat(page.select("a[href*=members]")).isEmpty();
        for (String address : new String[] {"/completion/" + elsewhere + "/comparison", "/completion/" + elsewhere + "/comparison.xlsx"}) {
            mvc.perform(get(address).with(signedIn.as(Role.REGIONAL_CLERK, region.value()))).andExpect(status().isNotFound());
        }
    }

    @Test
    void it_takes_few_statements() throws Exception {
        var clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());

        statements.assertAtMost(9, () -> mvc.perform(get("/completion/comparison?" + DAYS).with(clerk)).andExpect(status().isOk()));
    }

    private Document page(String address, Role role, UUID place) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(signedIn.as(role, place)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
