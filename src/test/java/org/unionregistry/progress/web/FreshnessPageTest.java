package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

/** How delays are distributed, and who is silent. */
@RegistryTest
@Transactional
class FreshnessPageTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    private OrganizationId local;
    private RequestPostProcessor clerk;

    @BeforeEach
    void build() {
        UnionTree union = new UnionTree(jdbc);
        UnionJournal journal = new UnionJournal(jdbc);
        OrganizationId region = union.region("Алтайская краевая");
        local = union.local(region, "Зональная", null);
        OrganizationId school = union.primary(local, "Школа № 1");
        OrganizationId quiet = union.primary(union.local(region, "Тихая", null), "Школа № 2");
        journal.entries(school, 5, LONG_AGO, at(TODAY.minusDays(70)));
        journal.entries(quiet, 5, LONG_AGO, at(TODAY.minusDays(40)));
        for (int delay : new int[] {0, 3, 4, 10, 11, 31}) {
            journal.event(school, "JOIN", TODAY.minusDays(1 + delay), at(TODAY.minusDays(1)), 1, 0, 1, 0, delay);
        }
        journal.event(school, "JOIN", TODAY.minusDays(165), at(TODAY.minusDays(65)), 1, 0, 1, 0, 100);
        clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());
    }

    @Test
    void delays_stand_in_their_columns_and_old_ones_and_first_entries_do_not_count() throws Exception {
        Document page = page("/completion/freshness");
        assertThat(page.select("tbody tr th").eachText()).containsExactly("Зональная вносят поздно", "Тихая молчат");
        assertThat(page.select("tbody tr").get(0).select("td.num").eachText()).containsExactly("6", "2", "2", "1", "1", "7", "1");
        assertThat(page.select("tbody tr").get(1).select("td.num").eachText()).containsExactly("0", "0", "0", "0", "0", "-", "40");
        assertThat(page.select(".spread rect.soon").attr("width")).startsWith("33.3");
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/completion/" + local + "/freshness");
        assertThat(page("/completion/" + local + "/freshness").select("tbody tr th").eachText()).containsExactly("Школа № 1 вносят поздно");
        statements.assertAtMost(6, () -> page("/completion/freshness"));
    }

    @Test
    void the_late_and_the_silent_are_shown_alone() throws Exception {
        assertThat(page("/completion/freshness?only=LATE").select("tbody tr th").eachText()).containsExactly("Зональная вносят поздно");
        assertThat(page("/completion/freshness?only=QUIET").select("tbody tr th").eachText()).containsExactly("Тихая молчат");
        assertThat(page("/completion/freshness").select(".tile .value").eachText()).containsExactly("1", "1");
        jdbc.sql("update member_counter set last_event_at = null").update();
        assertThat(page("/completion/freshness?only=LATE").select(".empty").text()).contains("Таких организаций нет");
    }

    @Test
    void the_workbook_has_the_same_rows_and_sums_to_check() throws Exception {
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(mvc.perform(get("/completion/freshness.xlsx").with(clerk))
                .andReturn().getResponse().getContentAsByteArray())).getSheetAt(0);
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Зональная");
        assertThat(sheet.getRow(5).getCell(6).getNumericCellValue()).isEqualTo(7);
        assertThat(sheet.getRow(7).getCell(1).getCellFormula()).isEqualTo("SUM(B6:B7)");
        assertThat(sheet.getRow(7).getCell(1).getNumericCellValue()).isEqualTo(6);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(clerk)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
