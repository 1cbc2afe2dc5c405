package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.Snapshots;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;

/** Charts of the workbooks are the spreadsheet's own and show the rows of the table. */
@RegistryTest
@Transactional
class ChartsTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private Snapshots snapshots;

    private OrganizationId region;

    @BeforeEach
    void build() {
        UnionTree union = new UnionTree(jdbc);
        UnionJournal journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        for (int at = 1; at <= 3; at++) {
            OrganizationId school = union.primary(union.local(region, "Районная " + at, null), "Школа");
            union.headcount(school, JANUARY, 4);
            journal.entries(school, at, LONG_AGO, at(JANUARY));
        }
        jdbc.sql(
                        """
                        insert into programme (id, organization_id, name, begins_on, due_on, created_at, changed_at)
                        values (gen_random_uuid(), ?, 'Срок', date '2026-06-01', date '2026-12-31', now(), now())
                        """)
                .param(region.value())
                .update();
    }

    @Test
    void the_completion_table_is_drawn_from_its_own_cells() throws Exception {
        XSSFSheet sheet = sheet("/completion.xlsx", "Диаграммы");
        List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
        assertThat(charts).extracting(chart -> chart.getTitleText().getString())
                .containsExactly("Сколько организаций в каждой группе", "Полнота по организациям");
        int first = row(sheet, "Районная 1");
        assertThat(IntStream.range(first, first + 3).mapToObj(at -> sheet.getRow(at).getCell(1).getNumericCellValue()))
                .containsExactly(0.25, 0.5, 0.75);
        assertThat(sheet.getRow(first).getCell(1).getCellFormula()).startsWith("'Полнота реестра'!$");
        assertThat(charts.get(1).getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getVal().getNumRef().getF())
                .isEqualTo("Диаграммы!$B$" + (first + 1) + ":$B$" + (first + 3));
        assertThat(sheet.getRow(row(sheet, "В работе")).getCell(1).getNumericCellValue()).isEqualTo(2);
    }

    @Test
    void the_line_of_the_forecast_ends_today_and_the_plan_at_the_deadline() throws Exception {
        assertThat(entered(sheet("/completion/forecast.xlsx", "Ход внесения")).getCellType()).as("no evening is kept yet").isEqualTo(CellType.BLANK);
        while (snapshots.keepSome()) {
            // The next ones.
        }
        XSSFSheet sheet = sheet("/completion/forecast.xlsx", "Ход внесения");
        CTLineSer entered = sheet.getDrawingPatriarch().getCharts().get(0).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
        assertThat(entered.getTx().getStrRef() == null ? entered.getTx().getV() : entered.getTx().getStrRef().getStrCache().getPtArray(0).getV())
                .isEqualTo("Внесено");
        int last = row(sheet, "31.12.2026");
        assertThat(sheet.getRow(last).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getRow(last).getCell(2).getNumericCellValue()).isEqualTo(1);
        assertThat(entered(sheet).getNumericCellValue()).as("6 of 12").isEqualTo(0.5);
    }

    private static XSSFCell entered(XSSFSheet sheet) {
        return sheet.getRow(row(sheet, "01.06.2026")).getCell(1);
    }

    @Test
    void a_comparison_shows_the_groups_of_both_days() throws Exception {
        XSSFSheet sheet = sheet("/completion/comparison.xlsx?from=31.12.2025&to=" + TODAY, "Диаграммы");
        int row = row(sheet, "В работе");
        assertThat(sheet.getRow(row).getCell(1).getNumericCellValue()).isZero();
        assertThat(sheet.getRow(row).getCell(2).getNumericCellValue()).isEqualTo(2);
        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
    }

    private static int row(XSSFSheet sheet, String label) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(at -> sheet.getRow(at) != null && sheet.getRow(at).getCell(0) != null
                        && label.equals(sheet.getRow(at).getCell(0).getStringCellValue()))
                .findFirst()
                .orElseThrow();
    }

    private XSSFSheet sheet(String address, String name) throws Exception {
        byte[] file = mvc.perform(get(address).with(signedIn.as(Role.REGIONAL_CLERK, region.value())))
                .andReturn().getResponse().getContentAsByteArray();
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheet(name);
    }
}
