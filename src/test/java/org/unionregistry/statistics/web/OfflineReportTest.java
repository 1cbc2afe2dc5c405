package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.unionregistry.support.SmallUnion;

/** A school without internet fills the workbook of its report; its chair uploads it later, or the district for several. */
class OfflineReportTest extends CampaignTest {
    private static final String NEAR = REPORT.replace(SmallUnion.SCHOOL.toString(), SmallUnion.SCHOOL_NEAR.toString());
    private static final String MANY = "/reports/" + CAMPAIGN + "/workbooks";

    @Test
    void the_filled_workbook_becomes_the_draft() throws Exception {
        open();
        byte[] file = filled(REPORT, Map.of("B01", 33, "B04", 0));
        MockHttpServletResponse taken = upload(REPORT + "/workbook", file);
        assertThat(taken.getRedirectedUrl()).isEqualTo(REPORT + "/check");
        assertThat(row(page(REPORT + "/check", local), "B01")).startsWith("B01 Всего работающих - 33");
        send(post(REPORT + "/submission").param("version", version()), local);
        assertThat(page(REPORT, local).select(".facts").text()).contains("ждёт проверки");
    }

    @Test
    void what_was_typed_since_the_file_was_downloaded_is_not_written_over() throws Exception {
        open();
        byte[] old = filled(REPORT, Map.of("B01", 33, "B04", 0));
        save(local, "-1", "B01@end", "40", "B04@end", "0");
        save(local, "0", "B01@end", "41", "B04@end", "0");
        MockHttpServletResponse stale = upload(REPORT + "/workbook", old);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(jdbc.sql("select typed from form_report").query(String.class).single()).contains("41");
        assertThat(upload(REPORT + "/workbook", filled(REPORT, Map.of("B01", 42, "B04", 0))).getRedirectedUrl()).as("a fresh file is taken").isEqualTo(REPORT + "/check");
    }

    @Test
    void what_is_not_this_report_is_refused_and_a_bad_cell_is_shown_at_its_place() throws Exception {
        open();
        assertThat(upload(NEAR + "/workbook", filled(REPORT, Map.of("B01", 33))).getContentAsString()).contains("Это отчёт другой организации");
        assertThat(upload(REPORT + "/workbook", "B01;x;;33".getBytes()).getContentAsString()).contains("Это не файл отчёта");
        assertThat(upload(REPORT + "/workbook", new byte[0]).getContentAsString()).contains("Выберите файл");
        MockHttpServletResponse bad = upload(REPORT + "/workbook", filled(REPORT, Map.of("B01", "много", "B04", "=1+1")));
        assertThat(bad.getStatus()).isEqualTo(422);
        Document edit = Jsoup.parse(bad.getContentAsString());
        assertThat(edit.select("[name=cell:B01@end]").attr("value")).isEqualTo("много");
        assertThat(edit.select(".bad-field input").eachAttr("name")).containsExactly("cell:B01@end", "cell:B04@end");
        assertThat(reports()).as("nothing is kept").isZero();
    }

    @Test
    void several_that_were_brought_find_their_organisations() throws Exception {
        open();
        byte[] school = filled(REPORT, Map.of("B01", 5, "B04", 0));
        MockHttpServletResponse answer = upload(MANY, school, filled(NEAR, Map.of("B01", 6, "B04", "нет")), "x".getBytes());
        assertThat(answer.getRedirectedUrl()).isEqualTo(MANY);
        assertThat(reports()).as("one is good, one says no number, one is no report").isOne();
        Object told = mvc.perform(multipart(MANY).file(new MockMultipartFile("file", "a.xlsx", null, school)).with(local).with(csrf())).andReturn().getFlashMap().get("brought");
        assertThat(String.valueOf(told)).as("not written over unseen").contains("a.xlsx", "Берёзовская школа № 1", "statistics.upload.begun");
        assertThat(page(MANY, local).select("input[type=file]")).hasSize(1);
    }

    private int reports() {
        return jdbc.sql("select count(*) from form_report").query(Integer.class).single();
    }

    private MockHttpServletResponse upload(String path, byte[]... files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(path);
        for (byte[] file : files) {
            request.file(new MockMultipartFile("file", UUID.randomUUID() + ".xlsx", null, file));
        }
        return mvc.perform(request.param("version", "-1").with(local).with(csrf())).andReturn().getResponse();
    }

    /** The workbook of a report as it is downloaded, with values typed into its column of the year's end. */
    private byte[] filled(String report, Map<String, Object> byRow) throws Exception {
        byte[] empty = mvc.perform(get(report + ".xlsx").with(local)).andReturn().getResponse().getContentAsByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            for (Row row : workbook.getSheetAt(0)) {
                Object value = row.getCell(0) == null ? null : byRow.get(row.getCell(0).toString());
                if (value instanceof Integer number) {
                    row.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(number);
                } else if (value != null && value.toString().startsWith("=")) {
                    row.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellFormula(value.toString().substring(1));
                } else if (value != null) {
                    row.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value.toString());
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
