package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.support.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;

/** A form fills itself from the register, for those who answer for it, and goes on reckoning in the workbook. */
@RegistryTest
@Transactional
class FormPagesTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final String FORM = "/organizations/" + SmallUnion.SCHOOL + "/forms/5-sp-2027";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private MemberService members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    private RequestPostProcessor chair;

    @BeforeEach
    void school() {
        union.create();
        Subtree part = new Subtree.Primary(SCHOOL);
        for (int person = 0; person < 3; person++) {
            members.admit(MemberMother.member().in(SCHOOL).position("учитель").command(), part);
        }
        members.admit(MemberMother.member().in(SCHOOL).position("учитель").joining(TODAY.minusDays(3)).command(), part);
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void the_register_fills_what_it_knows() throws Exception {
        assertThat(page("/forms", chair).select("tbody th").eachText()).hasSize(3)
                .anySatisfy(form -> assertThat(form).contains("5-СП", "не является официальным"))
                .anySatisfy(form -> assertThat(form).contains("4-ПИ"));
        Document page = page(FORM, chair);
        assertThat(page.select("main").text()).contains("на вечер 15 сентября 2026 года", "Отчётная дата 01.01.2027 ещё не наступила");
        assertThat(row(page, "B02")).startsWith("B02 Членов Профсоюза среди работающих 3 4");
        assertThat(row(page, "B03")).startsWith("B03 в том числе впервые принято за год 1");
        assertThat(row(page, "B01")).isEqualTo("B01 Всего работающих - - - -");
        assertThat(row(page, "B12")).as("nobody has typed the students, and no students are members").startsWith("B12 Всего членов Профсоюза 3 4");
        assertThat(row(page, "C02")).endsWith("Принято впервые 1");
        assertThat(row(page, "C11")).endsWith("4");
        assertThat(row(page, "E08")).startsWith("E08 Всего 4");
        assertThat(page.select(".notice.warn")).isEmpty();
        RequestPostProcessor reader = chair;
        statements.assertAtMost(8, () -> mvc.perform(get(FORM).with(reader)).andExpect(status().isOk()));
    }

    @Test
    void the_workbook_goes_on_reckoning() throws Exception {
        byte[] file = mvc.perform(get(FORM + ".xlsx").with(chair)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(find(sheet, "B12").getCell(3)).getNumberValue()).isEqualTo(4);
            assertThat(evaluator.evaluate(find(sheet, "C11").getCell(2)).getNumberValue()).isEqualTo(4);
            assertThat(evaluator.evaluate(find(sheet, "B09").getCell(3)).getStringValue()).as("nobody typed the workers").isEqualTo("-");
            find(sheet, "B01").getCell(3).setCellValue(5);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(find(sheet, "B09").getCell(3)).getNumberValue()).isEqualTo(80);
            assertThat(find(sheet, "B03").getCell(2).getStringCellValue()).as("no such cell").isEqualTo("x");
        }
    }

    @Test
    void a_form_of_another_kind_needs_no_code() throws Exception {
        Document page = page("/organizations/" + SmallUnion.SCHOOL + "/forms/4-pi-2027", chair);
        assertThat(page.select("tbody tr")).hasSize(44);
        assertThat(page.select("main").text()).contains("строки не сверены с официальным бланком");
        assertThat(mvc.perform(get("/organizations/" + SmallUnion.SCHOOL + "/forms/4-pi-2027.xlsx").with(chair)).andReturn().getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void a_new_form_is_a_file() throws Exception {
        RequestPostProcessor clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        String form = """
                {"code": "small", "edition": 2028, "title": "Короткая форма", "sections": [{"code": "A", "title": "Главное", "columns": [{"code": "end", "title": "Всего"}],
                 "rows": [{"code": "A01", "title": "Членов", "level": 0, "source": "STOCK", "required": false},
                          {"code": "A02", "title": "Вдвое больше", "level": 0, "source": "FORMULA", "formula": "A01 * %s", "required": false}]}], "checks": []}
                """;
        Document refused = upload(form.formatted("A03 + )"), clerk, 422);
        assertThat(refused.select(".errors li").eachText()).hasSize(2).anySatisfy(fault -> assertThat(fault).contains("в форме нет клетки A03@end"));
        assertThat(upload("{\"code\": 1", clerk, 422).select(".errors").text()).contains("не читается");
        for (int time = 0; time < 2; time++) {
            upload(form.formatted("2"), clerk, 302);
        }
        assertThat(upload(form.formatted("3"), clerk, 422).select(".errors").text()).contains("Форма small-2028 уже есть");
        assertThat(page("/forms", chair).select("tbody th").text()).contains("Короткая форма");
        assertThat(row(page("/organizations/" + SmallUnion.SCHOOL + "/forms/small-2028", chair), "A02")).endsWith("Вдвое больше 8");
        RequestPostProcessor elsewhere = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION);
        assertThat(page("/forms", elsewhere).select("tbody th").text()).doesNotContain("Короткая форма");
        assertThat(mvc.perform(get("/organizations/" + SmallUnion.OTHER_REGION + "/forms/small-2028").with(elsewhere)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private Document upload(String form, RequestPostProcessor who, int status) throws Exception {
        return Jsoup.parse(mvc.perform(multipart("/forms").file(new MockMultipartFile("file", "form.json", "application/json", form.getBytes(StandardCharsets.UTF_8))).with(who).with(csrf()))
                .andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
    }

    @Test
    void superiors_see_sums_and_neighbours_nothing() throws Exception {
        String local = FORM.replace(SmallUnion.SCHOOL.toString(), SmallUnion.LOCAL.toString());
        assertThat(row(page(local, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL)), "B12")).contains("3 4");
        for (RequestPostProcessor stranger : List.of(signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR), signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL))) {
            assertThat(mvc.perform(get(FORM).with(stranger)).andReturn().getResponse().getStatus()).isEqualTo(404);
            assertThat(mvc.perform(get(FORM + ".xlsx").with(stranger)).andReturn().getResponse().getStatus()).isEqualTo(404);
        }
        assertThat(mvc.perform(get(local).with(chair)).andReturn().getResponse().getStatus()).as("not the one above").isEqualTo(404);
        assertThat(mvc.perform(get(FORM.replace("2027", "1999")).with(chair)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get("/forms").with(signedIn.as(Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT))).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    private static Row find(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    private static String row(Document page, String code) {
        return page.select("tbody tr").eachText().stream().filter(row -> row.startsWith(code + " ")).findFirst().orElseThrow();
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
