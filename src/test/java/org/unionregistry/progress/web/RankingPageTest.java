package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

/** Who does best, by which points, and what was said and done about it. */
@RegistryTest
@Transactional
class RankingPageTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);
    private static final String ID = "01990000-0000-7000-8000-000000000021";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    private UnionTree union;
    private OrganizationId local;
    private OrganizationId best;
    private OrganizationId weak;
    private RequestPostProcessor chair;

    @BeforeEach
    void build() {
        union = new UnionTree(jdbc);
        UnionJournal journal = new UnionJournal(jdbc);
        OrganizationId region = union.region("Алтайская краевая");
        local = union.local(region, "Зональная", null);
        weak = school("Школа № 1", 10);
        best = school("Школа № 2", 10);
        school("Школа № 3", 10);
        union.primary(local, "Школа без численности");
        journal.entries(best, 10, LONG_AGO, at(TODAY.minusDays(9)));
        journal.entries(weak, 1, LONG_AGO, at(TODAY.minusDays(9)));
        jdbc.sql("update member_counter set complete = on_register").update();
        chair = signedIn.as(Role.LOCAL_CHAIR, local.value());
    }

    private OrganizationId school(String name, int members) {
        OrganizationId school = union.primary(local, name);
        union.headcount(school, JANUARY, members);
        return school;
    }

    @Test
    void places_follow_the_points_and_equal_points_share_one() throws Exception {
        Document page = page("/completion/ranking");
        assertThat(page.select("tbody tr th").eachText()).containsExactly("Школа № 2", "Школа № 1", "Школа № 3", "Школа без численности");
        assertThat(page.select("tbody tr td:first-child").eachText()).containsExactly("1", "2", "3", "-");
        assertThat(page.select("tbody strong").eachText()).containsExactly("100,0", "36,0", "0,0", "-");
        assertThat(page.select("main").text()).contains("полнота (до 100 %) даёт до 60", "нет численности");
        jdbc.sql("update member_counter set on_register = 0, complete = 0 where organization_id = ?").param(weak.value()).update();
        assertThat(page("/completion/ranking").select("tbody tr td:first-child").eachText()).containsExactly("1", "2", "2", "-");
        statements.assertAtMost(8, () -> page("/completion/ranking"));
    }

    @Test
    void praise_and_measures_stand_beside_and_a_measure_is_taken_once() throws Exception {
        String marks = "/organizations/" + weak + "/marks";
        assertThat(page(marks + "/new?kind=MEASURE").select("[name=kind][checked]").val()).isEqualTo("MEASURE");
        for (int time = 0; time < 2; time++) {
            assertThat(send(marks, "id", ID, "kind", "MEASURE", "words", "Назначен помощник", "due", "20.09.2026").getRedirectedUrl())
                    .isEqualTo("/completion/ranking#o-" + weak);
        }
        assertThat(text(send(marks, "id", ID, "kind", "MEASURE", "words", "Другое", "due", "20.09.2026"))).contains("Это уже записано");
        send("/organizations/" + best + "/marks", "id", UUID.randomUUID().toString(), "kind", "PRAISE", "words", "Отмечена на пленуме");
        Document page = page("/completion/ranking");
        assertThat(page.select("tbody tr").get(0).text()).contains("Отмечена на пленуме 15.09.2026");
        assertThat(page.select("tbody tr").get(1).text()).contains("Меры Назначен помощник 15.09.2026, к 20.09.2026");
        String take = page.select("tbody tr").get(1).select("form").attr("action");
        send(take);
        send(take);
        page = page("/completion/ranking");
        assertThat(page.select("tbody tr").get(1).text()).contains("выполнено 15.09.2026");
        assertThat(page.select("tbody form[action$=completion]")).isEmpty();
        send(take.replace("completion", "reopening"));
        assertThat(page("/completion/ranking").select("tbody form[action$=completion]")).hasSize(1);

        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(
                mvc.perform(get("/completion/ranking.xlsx").with(chair)).andReturn().getResponse().getContentAsByteArray())).getSheetAt(0);
        assertThat(sheet.getRow(6).getCell(5).getNumericCellValue()).isEqualTo(36);
        assertThat(sheet.getRow(6).getCell(5).getCellFormula()).startsWith("ROUND(");
        assertThat(sheet.getRow(6).getCell(6).getStringCellValue()).contains("Назначен помощник, к 20.09.2026");
    }

    @Test
    void a_mistake_is_removed_and_put_back_and_the_marked_see_the_rest() throws Exception {
        send("/organizations/" + weak + "/marks", "id", ID, "kind", "MEASURE", "words", "Назначен помощник");
        RequestPostProcessor school = signedIn.as(Role.PRIMARY_CHAIR, weak.value());
        assertThat(Jsoup.parse(text(mvc.perform(get("/completion/ranking").with(school)).andReturn().getResponse())).select("main .notice").text())
                .contains("Об этой организации", "Назначен помощник");
        for (int time = 0; time < 2; time++) {
            assertThat(send("/marks/" + ID + "/withdrawal").getRedirectedUrl()).isEqualTo("/completion/ranking#o-" + weak);
            assertThat(page("/completion/ranking").select("main").text()).doesNotContain("Назначен помощник");
        }
        assertThat(text(mvc.perform(get("/completion/ranking").with(school)).andReturn().getResponse())).doesNotContain("Назначен помощник");
        send("/marks/" + ID + "/restoration");
        assertThat(page("/completion/ranking").select("tbody tr").get(1).text()).contains("Назначен помощник");
    }

    @Test
    void those_closing_are_left_out_and_whoever_is_alone_has_no_place() throws Exception {
        union.status(best, "LIQUIDATING", JANUARY);
        assertThat(page("/completion/ranking").select("tbody tr th").eachText()).doesNotContain("Школа № 2").contains("Школа № 1");
        RequestPostProcessor school = signedIn.as(Role.PRIMARY_CHAIR, weak.value());
        Document own = Jsoup.parse(text(mvc.perform(get("/completion/ranking").with(school)).andReturn().getResponse()));
        assertThat(own.select("tbody tr td:first-child").eachText()).containsExactly("-");
    }

    @Test
    void changes_in_time_give_points_and_none_at_all_only_where_all_are_entered() throws Exception {
        Document page = page("/completion/ranking");
        assertThat(page.select("tbody tr td:nth-child(5)").eachText()).containsOnly("изменений не было");
        new UnionJournal(jdbc).joins(weak, 1, TODAY.minusDays(2), at(TODAY.minusDays(2)));
        jdbc.sql("update member_counter set complete = on_register").update();
        page = page("/completion/ranking");
        assertThat(page.select("tbody tr").get(1).text()).contains("Школа № 1", " да ");
        assertThat(page.select("tbody strong").get(1).text()).isEqualTo("50,9");
    }

    @Test
    void what_is_wrong_is_said_at_its_field() throws Exception {
        String marks = "/organizations/" + weak + "/marks";
        Document form = Jsoup.parse(text(send(marks, "id", ID, "kind", "PRAISE", "words", " ", "due", "20.09.2026")));
        assertThat(form.select("#words-error").text()).contains("Напишите");
        assertThat(form.select("#due-error").text()).contains("У похвалы срока нет");
        assertThat(Jsoup.parse(text(send(marks, "id", ID, "kind", "MEASURE", "words", "Помощь", "due", "01.09.2026"))).select("#due-error").text())
                .contains("уже прошёл");
        assertThat(jdbc.sql("select count(*) from ranking_mark").query(Integer.class).single()).isZero();
    }

    @Test
    void nobody_marks_the_own_organisation_or_that_of_a_neighbour() throws Exception {
        assertThat(mvc.perform(get("/organizations/" + local + "/marks/new").with(chair)).andReturn().getResponse().getStatus()).isEqualTo(403);
        RequestPostProcessor school = signedIn.as(Role.PRIMARY_CHAIR, best.value());
        assertThat(mvc.perform(get("/organizations/" + best + "/marks/new").with(school)).andReturn().getResponse().getStatus()).isEqualTo(403);
        OrganizationId other = union.local(union.region("Другая"), "Чужая", null);
        assertThat(mvc.perform(get("/completion/" + other + "/ranking").with(chair)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).with(chair)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(text(answer));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(chair).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
