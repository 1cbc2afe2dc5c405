package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.progress.UnionJournal.at;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;

@RegistryTest
@Transactional
class CompletionWorkbookTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignedInAs signedIn;

    OrganizationId region;
    EducationDistrictId district;
    OrganizationId local;

    @BeforeEach
    void build() {
        UnionTree union = new UnionTree(jdbc);
        UnionJournal journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        local = union.local(region, "=Зональная", district);
        OrganizationId school = union.primary(local, "Школа № 1");
        OrganizationId unknown = union.primary(local, "Школа № 2");
        OrganizationId weak = union.local(region, "Алтайская", union.district(region, "Заринский"));
        OrganizationId weakSchool = union.primary(weak, "Сельская школа");
        OrganizationId university = union.directPrimary(region, "Университет", district);
        union.chair(local, "Секретова", JANUARY, null);
        union.headcount(school, JANUARY, 2000);
        union.headcount(weakSchool, JANUARY.plusDays(3), 10);
        union.headcount(university, JANUARY, 4);
        jdbc.sql("update member_counter set on_register = 1999 where organization_id = ?").param(school.value()).update();
        journal.entries(unknown, 5, LONG_AGO, at(JANUARY));
        journal.entries(weakSchool, 1, LONG_AGO, at(JANUARY));
        journal.entries(university, 4, LONG_AGO, at(JANUARY));
    }

    @Test
    void the_workbook_holds_the_rows_of_the_page_in_their_order() throws Exception {
        var page = Jsoup.parse(mvc.perform(get("/completion?sort=-declared").with(clerk()))
                .andReturn().getResponse().getContentAsString());
        List<List<String>> sheet = rows(sheet("/completion.xlsx?sort=-declared", clerk()));
        int first = place(sheet, "№") + 1;

        for (int i = 0; i < 3; i++) {
            var cells = page.select("tbody tr").get(i);
            List<String> row = sheet.get(first + i);
            assertThat(cells.select("th").text()).isEqualTo(row.get(0) + ". " + row.get(2));
            assertThat(cells.select(".bar").text()).isEqualTo(row.get(13).replace('.', ',').replace("%", " %"));
            assertThat(cells.select("td.num").get(2).ownText()).isEqualTo(row.get(10).replace(",", " "));
        }
        assertThat(sheet.get(first)).startsWith("1", "Бийский", "=Зональная", "Секретова А. П.", "2", "0", "1", "2,000", "01.01.2026", "отчёт");
    }

    @Test
    void it_has_the_chosen_columns_and_those_its_formulas_need() throws Exception {
        String asked = "/completion.xlsx?cols=WEEK&cols=MONTH&cols=TRAINED&cols=FINISH&cols=REPORT&cols=DELAY";
        List<List<String>> rows = rows(sheet(asked, clerk()));
        List<String> headings = rows.get(place(rows, "№"));
        assertThat(headings).contains("Ожидается", "Внесено", "За неделю", "За месяц прибыли и выбыли", "Из них поздно", "Внесут всех", "Ответственный", "Обучен(а)", "Годовой отчёт")
                .doesNotContain("Численность", "Билетов", "Председатель", "Образовательный округ");
        XSSFSheet sheet = sheet(asked, clerk());
        Row total = found(sheet, "Всего");
        assertThat(total.getCell(headings.indexOf("За неделю")).getCellFormula()).startsWith("SUM(");
        assertThat(total.getCell(headings.indexOf("Обучен(а)")).getStringCellValue().replace('\u00a0', ' ')).isEqualTo("0 из 2");
        assertThat(found(sheet, "=Зональная").getCell(headings.indexOf("Обучен(а)")).getStringCellValue()).isEqualTo("не обучен(а)");
        assertThat(found(sheet, "=Зональная").getCell(headings.indexOf("Годовой отчёт")).getStringCellValue()).isEqualTo("не собирается");
    }

    private static Row found(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(name)) {
                    return row;
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void totals_are_formulas_a_reader_can_check_and_carry_their_result() throws Exception {
        XSSFSheet sheet = sheet("/completion.xlsx", clerk());
        Row total = rowOf(sheet, "Всего");

        assertThat(total.getCell(10).getCellFormula()).startsWith("SUM(");
        assertThat(total.getCell(10).getNumericCellValue()).isEqualTo(2014);
        assertThat(total.getCell(11).getNumericCellValue()).isEqualTo(2009);
        assertThat(total.getCell(13).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(total.getCell(13).getNumericCellValue()).isEqualTo(0.995);
    }

    @Test
    void nearly_all_is_not_shown_as_all() throws Exception {
        assertThat(rowOf(sheet("/completion.xlsx", clerk()), "=Зональная").getCell(13).getNumericCellValue()).isEqualTo(0.999);
    }

    @Test
    void the_groups_add_up_to_the_total() throws Exception {
        XSSFSheet sheet = sheet("/completion.xlsx", clerk());
        List<Double> expected = new ArrayList<>();
        for (String group : new String[] {"Близки к завершению", "Слабая работа", "вне групп"}) {
            Row row = rowOf(sheet, group);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            expected.add(row.getCell(10).getNumericCellValue());
        }
        assertThat(expected).containsExactly(2000.0, 10.0, 4.0);
    }

    @Test
    void numbers_are_numbers_dates_are_dates_and_words_never_formulas() throws Exception {
        Row row = rowOf(sheet("/completion.xlsx", clerk()), "=Зональная");

        assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(10).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(row.getCell(8).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(JANUARY);
    }

    @Test
    void it_prints_on_landscape_paper_with_its_headings_on_every_page() throws Exception {
        XSSFSheet sheet = sheet("/completion.xlsx", clerk());

        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(sheet.getPaneInformation().getHorizontalSplitTopRow() - 1);
        assertThat(sheet.getFooter().getCenter()).contains("&P / &N");
        assertThat(rows(sheet).get(2)).startsWith("по состоянию на 15\u00a0сентября\u00a02026 года");
    }

    @Test
    void the_secretary_of_a_district_gets_no_name_and_a_local_chair_the_schools() throws Exception {
        String secretary = rows(sheet("/completion.xlsx", signedIn.as(Role.DISTRICT_SECRETARY, district.value()))).toString();
        assertThat(secretary).doesNotContain("Секретова").doesNotContain("Председатель").contains("=Зональная");

        assertThat(rows(sheet("/completion.xlsx", signedIn.as(Role.LOCAL_CHAIR, local.value()))).toString())
                .contains("Школа № 1", "Школа № 2");
    }

    @Test
    void whoever_may_not_export_gets_no_file_and_an_export_leaves_a_trace() throws Exception {
        UUID school = jdbc.sql("select id from organization where short_name = 'Школа № 1'").query(UUID.class).single();
        mvc.perform(get("/completion.xlsx").with(signedIn.as(Role.PRIMARY_CHAIR, school))).andExpect(status().isForbidden());

        sheet("/completion/" + local + ".xlsx?on=2026-05-01", clerk());
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'completion.export' and subject_id = ?")
                        .param(local.value()).query(Integer.class).single())
                .isEqualTo(1);
    }

    private RequestPostProcessor clerk() {
        return signedIn.as(Role.REGIONAL_CLERK, region.value());
    }

    private XSSFSheet sheet(String address, RequestPostProcessor reader) throws Exception {
        byte[] file = mvc.perform(get(address).with(reader))
                .andExpect(status().isOk())
                .andExpect(content().contentType(WorkbookDownload.TYPE))
                .andReturn().getResponse().getContentAsByteArray();
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        DataFormatter format = new DataFormatter();
        format.setUseCachedValuesForFormulaCells(true);
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false).map((Cell cell) -> format.formatCellValue(cell)).toList())
                .toList();
    }

    private static int place(List<List<String>> rows, String first) {
        return (int) rows.stream().takeWhile(row -> !row.get(0).equals(first)).count();
    }

    private static Row rowOf(XSSFSheet sheet, String name) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(2) != null && row.getCell(2).getStringCellValue().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
