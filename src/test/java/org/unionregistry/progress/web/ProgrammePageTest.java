package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.support.TestClock.TODAY;

import java.io.ByteArrayInputStream;
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
import org.unionregistry.shared.RussianDates;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

@RegistryTest
@Transactional
class ProgrammePageTest {
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
    void what_cannot_be_is_said_at_its_place_and_sent_twice_it_is_one() throws Exception {
        Document refused = Jsoup.parse(mvc.perform(send("/programmes").param("id", ProgrammeId.next().toString())
                        .param("name", " ").param("begins", "01.10.2026").param("due", "31.02.2026"))
                .andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
        assertThat(refused.select(".errors").text()).contains("Назовите программу");
        assertThat(refused.select("#due").attr("value")).isEqualTo("31.02.2026");
        assertThat(Jsoup.parse(mvc.perform(send("/programmes").param("id", ProgrammeId.next().toString())
                                .param("name", "Срок").param("begins", "01.10.2026").param("due", "01.09.2026"))
                        .andExpect(status().is(422)).andReturn().getResponse().getContentAsString()).select(".errors").text())
                .contains("Срок должен быть позже начала");

        ProgrammeId id = begin("Внесение членов", "01.06.2026", "13.10.2026");
        mvc.perform(send("/programmes").param("id", id.toString()).param("name", "Внесение членов").param("begins", "01.06.2026").param("due", "13.10.2026"))
                .andExpect(redirectedUrl("/programmes"));
        mvc.perform(send("/programmes/" + id).param("version", "0").param("name", "Новое имя").param("begins", "01.06.2026").param("due", "13.11.2026"))
                .andExpect(redirectedUrl("/programmes"));
        mvc.perform(send("/programmes/" + id).param("version", "0").param("name", "Старое имя").param("begins", "01.06.2026").param("due", "13.12.2026"))
                .andExpect(status().isConflict());
        assertThat(page("/programmes").select("tbody tr").text()).contains("Новое имя", "13.11.2026");
        assertThat(page("/programmes").select("tbody tr")).hasSize(1);
        mvc.perform(send("/programmes/" + id + "/withdrawal")).andExpect(redirectedUrl("/programmes"));
        assertThat(page("/programmes").select("main").text()).contains("Сроков не задано");
        assertThat(page("/completion/forecast").select("main").text()).contains("Срок не задан");
        mvc.perform(send("/programmes/" + id + "/restoration")).andExpect(redirectedUrl("/programmes"));
        assertThat(page("/programmes").select("tbody tr")).hasSize(1);
    }

    @Test
    void stages_bend_the_plan_and_control_days_say_what_was_reached() throws Exception {
        ProgrammeId id = ProgrammeId.next();
        String second = RussianDates.text(TODAY.minusDays(5));
        mvc.perform(send("/programmes").param("id", id.toString()).param("name", "Внесение").param("begins", "01.06.2026").param("due", "13.10.2026")
                        .param("stages[1].name", "Город").param("stages[1].due", second).param("stages[1].goal", "90 %")
                        .param("stages[2].name", "Сёла").param("stages[2].due", "01.10.2026").param("stages[2].goal", "95")
                        .param("stages[3].name", "Начало").param("stages[3].due", "10.07.2026").param("stages[3].goal", "10")
                        .param("controlDays", "01.07.2026, " + second + "; 12.10.2026"))
                .andExpect(redirectedUrl("/programmes"));

        Document page = page("/programmes/" + id);
        assertThat(page.select("section").get(0).select("tbody tr").eachText()).containsExactly(
                "Начало 10.07.2026 10 % 16,7 % выполнен", "Город " + second + " 90 % 36,7 % не выполнен", "Сёла 01.10.2026 95 % 44,4 % идёт");
        assertThat(page.select("section").get(1).select("tbody tr").eachText()).containsExactly(
                "01.07.2026 25 из 150 16,7 % - 0 2 Таблица Сравнить".replace(" Сравнить", ""),
                second + " 55 из 150 36,7 % +30 1 1 Таблица Сравнить", "12.10.2026 ещё впереди");
        assertThat(page("/completion/forecast").select("polyline.plan").attr("points").split(" ")).hasSize(5);
        assertThat(page("/programmes/" + id, signedIn.as(Role.LOCAL_CHAIR, local.value())).select("main").text()).contains("50 из 100").doesNotContain("Изменить");
        mvc.perform(get("/programmes/" + id).with(signedIn.as(Role.REGIONAL_CLERK, elsewhere.value()))).andExpect(status().isNotFound());
        RequestPostProcessor reader = clerk;
        statements.assertAtMost(9, () -> mvc.perform(get("/programmes/" + id).with(reader)).andExpect(status().isOk()));

        Document form = page("/programmes/" + id + "/edit");
        assertThat(form.select("input[name$=.name]").eachAttr("value")).startsWith("Начало", "Город", "Сёла");
        Document refused = Jsoup.parse(mvc.perform(send("/programmes/" + id).param("version", "0").param("name", "Внесение").param("begins", "01.06.2026").param("due", "13.10.2026")
                        .param("stages[0].name", "Город").param("stages[0].due", "32.08.2026").param("stages[0].goal", "много")
                        .param("controlDays", "01.01.2020, вчера"))
                .andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
        assertThat(refused.select(".error")).hasSize(3);
        assertThat(refused.select("[name='stages[0].goal']").attr("value")).isEqualTo("много");
        mvc.perform(send("/programmes/" + id).param("version", "0").param("name", "Внесение").param("begins", "01.06.2026").param("due", "13.10.2026"))
                .andExpect(redirectedUrl("/programmes"));
        assertThat(page("/programmes/" + id).select("section").text()).contains("Этапов нет", "Контрольных дней не назначено");
    }

    @Test
    void a_programme_of_cards_counts_cards() throws Exception {
        ProgrammeId register = begin("Внесение", "01.06.2026", "13.10.2026");
        ProgrammeId id = ProgrammeId.next();
        mvc.perform(post("/programmes").with(clerk).with(csrf()).param("id", id.toString()).param("name", "Билет каждому").param("measure", "CARDS")
                        .param("begins", "01.06.2026").param("due", "13.10.2026").param("controlDays", "01.09.2026"))
                .andExpect(redirectedUrl("/programmes"));

        Document page = page("/completion/forecast?programme=" + id);
        assertThat(page.select("main > p").text()).contains("Осталось выдать билетов: 28. Сейчас выдают по 5 в неделю. Чтобы успеть, нужно по 7.");
        assertThat(page.select(".figures tbody tr").eachText()).satisfiesExactlyInAnyOrder(
                row -> assertThat(row).contains("Зональная", "63,5 % 23 +5 5 5,8 18.10.2026"),
                row -> assertThat(row).contains("Алтайская", "0,0 % 5 0 0", "стоит", "билетов ещё нет ни у кого"));
        assertThat(page.select(".figures thead").text()).contains("Доля с билетом", "Осталось выдать", "Выдадут всем");
        assertThat(page.select(".stacked")).as("no groups of cards").isEmpty();
        assertThat(page("/programmes/" + id).select("section").get(1).select("tbody tr").text()).startsWith("01.09.2026 30 из 45 66,7 %");
        assertThat(page("/completion/forecast").select("main > p").text()).as("the register is what is asked about first").contains("Внесение", "Осталось внести");
        assertThat(page("/completion/forecast?programme=" + register).select("main > p").text()).contains("Осталось внести");
        byte[] file = mvc.perform(get("/completion/forecast.xlsx?programme=" + id).with(clerk)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Кто успеет выдать членам Профсоюза билеты");
        }
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
