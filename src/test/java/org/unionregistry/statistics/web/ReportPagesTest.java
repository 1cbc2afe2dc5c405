package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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

/** A report is collected: filled, checked, sent, given back, accepted, and put together with the others. */
@RegistryTest
@Transactional
class ReportPagesTest {
    private static final String CAMPAIGN = "01990000-0000-7000-8000-000000000081";
    private static final String REPORT = "/reports/" + CAMPAIGN + "/organizations/" + SmallUnion.SCHOOL;

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

    private RequestPostProcessor clerk;
    private RequestPostProcessor local;
    private RequestPostProcessor chair;

    @BeforeEach
    void campaign() throws Exception {
        union.create();
        admit(SmallUnion.SCHOOL, 4);
        admit(SmallUnion.SCHOOL_NEAR, 3);
        clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    private void admit(UUID school, int people) {
        for (int person = 0; person < people; person++) {
            members.admit(
                    MemberMother.member().in(new OrganizationId(school)).position("учитель").memberSince(LocalDate.of(2001, 9, 1)).command(),
                    new Subtree.Primary(new OrganizationId(school)));
        }
    }

    @Test
    void a_report_goes_up_comes_back_and_is_accepted() throws Exception {
        assertThat(page("/reports", chair).select(".empty").text()).contains("Отчётов пока не собирают");
        for (int time = 0; time < 2; time++) {
            assertThat(open().getRedirectedUrl()).isEqualTo("/reports/" + CAMPAIGN);
        }
        assertThat(page("/reports", chair).select("tbody tr").text()).contains("5-СП", "15.01.2026", "не начат");
        assertThat(mvc.perform(get("/reports/" + CAMPAIGN).with(chair)).andReturn().getResponse().getRedirectedUrl()).isEqualTo(REPORT);
        assertThat(row(page(REPORT + "/edit", chair), "B02")).contains("4 4");

        assertThat(save(chair, "-1", "B01@end", "3", "B04@end", "0", "B01@start", "пять").getStatus()).isEqualTo(422);
        assertThat(save(chair, "-1", "B01@end", "3", "B04@end", "0").getRedirectedUrl()).isEqualTo(REPORT + "/check");
        Document wrong = page(REPORT + "/check", chair);
        assertThat(wrong.select(".notice.warn").text()).contains("Ошибка: Членов Профсоюза среди работающих больше");
        assertThat(wrong.select("form[action$=submission]")).isEmpty();
        assertThat(send(post(REPORT + "/submission").param("version", version()), chair).getStatus()).as("nor by hand").isEqualTo(422);
        assertThat(save(chair, "-1", "B01@end", "9", "B04@end", "0").getStatus()).as("somebody else has begun it").isEqualTo(409);

        save(chair, version(), "B01@end", "5", "B04@end", "0");
        assertThat(page(REPORT + "/check", chair).select(".notice.good").text()).contains("Всё сходится");
        assertThat(row(page(REPORT + "/check", chair), "B09")).endsWith("- 80,0 - -");
        send(post(REPORT + "/submission").param("version", version()), chair);
        send(post(REPORT + "/submission").param("version", version()), chair);
        assertThat(page(REPORT, chair).select("main").text()).contains("сдан, ждёт проверки", "№ 1", "Отметка");

        admit(SmallUnion.SCHOOL, 1);
        assertThat(row(page(REPORT, local), "B12")).as("what was sent stays").contains("4 4");
        assertThat(send(post(REPORT + "/return").param("version", version()).param("remark", " "), local).getStatus()).isEqualTo(422);
        send(post(REPORT + "/return").param("version", version()).param("remark", "Забыли одного"), local);
        assertThat(page(REPORT + "/edit", chair).select("main").text()).contains("Забыли одного");
        assertThat(row(page(REPORT, chair), "B12")).as("open again, it follows the register").contains("5 5");
        send(post(REPORT + "/submission").param("version", version()), chair);

        assertThat(page("/reports/" + CAMPAIGN, local).select("tbody tr").get(0).text()).contains("Берёзовская школа № 1", "сдан, ждёт проверки", "с опозданием");
        send(post(REPORT + "/acceptance").param("version", version()), local);
        send(post(REPORT + "/acceptance").param("version", version()), local);
        assertThat(jdbc.sql("select workers || '/' || members || '/' || source from headcount where organization_id = :s and current").param("s", SmallUnion.SCHOOL).query(String.class).single())
                .isEqualTo("5/5/REPORT");
        assertThat(jdbc.sql("select count(*) from form_report_version").query(Integer.class).single()).isEqualTo(2);
        assertThat(page(REPORT, local).select("section:contains(Что изменилось с прошлого раза) tbody tr").eachText())
                .contains("B12 Всего членов Профсоюза, На конец года 4 5").noneMatch(row -> row.startsWith("B01 "));

        byte[] file = mvc.perform(get(REPORT + ".json").with(chair)).andReturn().getResponse().getContentAsByteArray();
        assertThat(verified(file, local)).contains("Файл подлинный", "№ 2");
        assertThat(verified(new String(file, StandardCharsets.UTF_8).replace("\"5\"", "\"6\"").getBytes(StandardCharsets.UTF_8), local)).contains("файл изменили");
        assertThat(verified(file, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL))).as("nothing is told to neighbours").contains("файл изменили");
    }

    @Test
    void accepted_reports_are_put_together_and_the_missing_named() throws Exception {
        open();
        submit(SmallUnion.SCHOOL, "5");
        submit(SmallUnion.SCHOOL_NEAR, "5");
        Document total = page("/reports/" + CAMPAIGN + "/total", local);
        assertThat(total.select("main").text()).contains("Сложены принятые отчёты: 2 из");
        assertThat(row(total, "B01")).contains("10");
        assertThat(row(total, "B12")).contains("7 7");
        assertThat(row(total, "B09")).as("computed anew, never added up").endsWith("- 70,0 - -");
        Document parts = page(total.select("a[href$=B12@end]").attr("href"), local);
        assertThat(parts.select("tbody tr").eachText()).containsExactly("Берёзовская школа № 1 4", "Берёзовская школа № 2 3");
        assertThat(page("/reports/" + CAMPAIGN + "/total", clerk).select("details").text()).contains("Нет ещё");
        Document desk = page("/reports/" + CAMPAIGN, clerk);
        assertThat(desk.select("tr:contains(Берёзовская) td").eachText()).containsExactly("2 из 2 100,0 %", "0", "0", "2");
        assertThat(page(desk.select("tr:contains(Берёзовская) a").attr("href"), clerk).select("tbody tr")).hasSize(2);
        assertThat(page("/reports/" + CAMPAIGN + "?local=direct", clerk).select("tbody tr").text()).doesNotContain("Берёзовская");
        assertThat(page("/completion?cols=REPORT", clerk).select(".figures tbody").text()).contains("2 из 2 принято: 2".replace(" принято", "принято"));
        byte[] file = mvc.perform(get("/reports/" + CAMPAIGN + "/total.xlsx").with(local)).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row share = StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0) != null && "B09".equals(row.getCell(0).toString())).findFirst().orElseThrow();
            assertThat(share.getCell(3).getNumericCellValue()).as("the formula of the form, on the sums").isEqualTo(70);
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

    @Test
    void nobody_decides_about_the_own_report_and_neighbours_see_nothing() throws Exception {
        open();
        save(chair, "-1", "B01@end", "5", "B04@end", "0");
        send(post(REPORT + "/submission").param("version", version()), chair);
        assertThat(send(post(REPORT + "/acceptance").param("version", version()), chair).getStatus()).isEqualTo(403);
        for (RequestPostProcessor stranger : List.of(
                signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR), signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL),
                signedIn.as(Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION))) {
            assertThat(mvc.perform(get(REPORT).with(stranger)).andReturn().getResponse().getStatus()).isEqualTo(404);
            assertThat(save(stranger, version(), "B01@end", "1").getStatus()).isEqualTo(404);
        }
        assertThat(page("/reports/" + CAMPAIGN, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL)).select("tbody").text()).doesNotContain("Берёзовская");
        assertThat(mvc.perform(get("/reports/" + CAMPAIGN).with(signedIn.as(Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION))).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(save(chair, version(), "B01@end", "6").getStatus()).as("it is on its way").isEqualTo(422);
        MockHttpServletResponse twice = send(post("/campaigns").param("id", UUID.randomUUID().toString()).param("form", "5-sp-2026").param("primaryDue", "15.01.2026").param("localDue", "10.01.2026"), clerk);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("Принимают не раньше");
    }

    @Test
    void a_year_that_is_not_over_is_not_reported() throws Exception {
        send(post("/campaigns").param("id", CAMPAIGN).param("form", "5-sp-2027").param("primaryDue", "15.01.2027").param("localDue", "25.01.2027"), clerk);
        save(chair, "-1", "B01@end", "5", "B04@end", "0");
        assertThat(send(post(REPORT + "/submission").param("version", version()), chair).getContentAsString()).contains("Отправить можно с 01.01.2027");
    }

    private void submit(UUID school, String workers) throws Exception {
        String report = REPORT.replace(SmallUnion.SCHOOL.toString(), school.toString());
        send(post(report).param("version", "-1").param("cell:B01@end", workers).param("cell:B04@end", "0"), local);
        send(post(report + "/submission").param("version", version(school)), local);
        send(post(report + "/acceptance").param("version", version(school)), local);
    }

    private String verified(byte[] file, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(multipart("/reports/verification").file(new MockMultipartFile("file", "report.json", "application/json", file)).with(who).with(csrf()))
                .andReturn().getResponse().getContentAsString()).select("main .notice").text();
    }

    private MockHttpServletResponse open() throws Exception {
        return send(post("/campaigns").param("id", CAMPAIGN).param("form", "5-sp-2026").param("primaryDue", "15.01.2026").param("localDue", "25.01.2026"), clerk);
    }

    private MockHttpServletResponse save(RequestPostProcessor who, String version, String... cells) throws Exception {
        MockHttpServletRequestBuilder request = post(REPORT).param("version", version);
        for (int at = 0; at < cells.length; at += 2) {
            request.param("cell:" + cells[at], cells[at + 1]);
        }
        return send(request, who);
    }

    private String version() {
        return version(SmallUnion.SCHOOL);
    }

    private String version(UUID school) {
        return jdbc.sql("select cast(version as text) from form_report where organization_id = :school").param("school", school).query(String.class).single();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, RequestPostProcessor who) throws Exception {
        return mvc.perform(request.with(who).with(csrf())).andReturn().getResponse();
    }

    private static String row(Document page, String code) {
        return page.select("tbody tr").eachText().stream().filter(row -> row.startsWith(code + " ")).findFirst().orElseThrow();
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(path).with(who)).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
