package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.unionregistry.support.SmallUnion;

/** Reports are accepted several at once, and put together. */
class TotalPagesTest extends CampaignTest {

    @Test
    void accepted_reports_are_put_together_and_the_missing_named() throws Exception {
        open();
        submit(SmallUnion.SCHOOL, "5");
        submit(SmallUnion.SCHOOL_NEAR, "5");
        assertThat(mvc.perform(get("/reports/" + CAMPAIGN + "/total").with(local)).andReturn().getResponse().getRedirectedUrl()).isEqualTo(LOCAL_REPORT);
        Document total = page(LOCAL_REPORT, local);
        assertThat(total.select("main").text()).contains("Сложены принятые отчёты: 2 из 2");
        assertThat(row(total, "B01")).contains("10");
        assertThat(row(total, "B12")).contains("7 7");
        assertThat(row(total, "B09")).as("computed anew, never added up").endsWith("- 70,0 - -");
        Document parts = page(total.select("a[href$=B12@end]").attr("href"), local);
        assertThat(parts.select("tbody tr").eachText()).containsExactly("Берёзовская школа № 1 4", "Берёзовская школа № 2 3");
        assertThat(page("/reports/" + CAMPAIGN + "/total", clerk).select("details").text()).contains("Нет ещё");
        Document desk = page("/reports/" + CAMPAIGN, clerk);
        assertThat(desk.select("tr:contains(Берёзовская) td").eachText()).containsExactly("2 из 2", "100,0 %", "0", "0", "2", "0,0 %", "не начат");
        assertThat(page(desk.select("tr:contains(Берёзовская) a").attr("href"), clerk).select("tbody tr")).hasSize(2);
        assertThat(page("/reports/" + CAMPAIGN + "?local=direct", clerk).select("tbody tr").text()).doesNotContain("Берёзовская");
        assertThat(page("/completion?cols=REPORT", clerk).select(".figures tbody").text()).contains("2 из 2 принято: 2".replace(" принято", "принято"));
        byte[] file = mvc.perform(get("/reports/" + CAMPAIGN + "/total.xlsx").with(local)).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row share = StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0) != null && "B09".equals(row.getCell(0).toString())).findFirst().orElseThrow();
            assertThat(share.getCell(3).getNumericCellValue()).as("the formula of the form, on the sums").isEqualTo(70);
        }
        byte[] all = mvc.perform(get("/reports/" + CAMPAIGN + "/locals.xlsx").with(clerk)).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(all))) {
            assertThat(workbook.getNumberOfSheets()).as("the region and the one local organisation that has sent").isEqualTo(2);
            Row members = StreamSupport.stream(workbook.getSheetAt(1).spliterator(), false).filter(row -> row.getCell(0) != null && "B02".equals(row.getCell(0).toString())).findFirst().orElseThrow();
            assertThat(members.getCell(3).getNumericCellValue()).isEqualTo(7);
        }
        statements.assertAtMost(12, () -> List.of(mvc.perform(get("/reports/" + CAMPAIGN + "/total").with(clerk)), mvc.perform(get("/reports/" + CAMPAIGN).with(clerk))));
    }

    @Test
    void several_are_accepted_at_once_and_one_that_changed_stays() throws Exception {
        open();
        for (UUID school : List.of(SmallUnion.SCHOOL, SmallUnion.SCHOOL_NEAR)) {
            String report = REPORT.replace(SmallUnion.SCHOOL.toString(), school.toString());
            send(post(report).param("version", "-1").param("cell:B01@end", "5").param("cell:B04@end", "0"), local);
            send(post(report + "/submission").param("version", version(school)), local);
        }
        assertThat(page("/reports/" + CAMPAIGN, local).select("[name=report]")).hasSize(2);
        send(post("/reports/" + CAMPAIGN + "/acceptance").param("report", SmallUnion.SCHOOL + "/" + version(), SmallUnion.SCHOOL_NEAR + "/77"), local);
        assertThat(page("/reports/" + CAMPAIGN, local).select("[name=report]")).as("the other one is asked about again").hasSize(1);
        assertThat(page("/reports", local).select("tbody tr").text()).contains("1 из 2 1 0");
    }
}
