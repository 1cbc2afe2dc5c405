package org.unionregistry.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionregistry.support.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.util.List;
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
import org.unionregistry.progress.UnionTree;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

/** A session is planned, people are invited, somebody comes, and everybody sees their part of it. */
@RegistryTest
@Transactional
class TrainingPagesTest {
    private static final String ID = "01990000-0000-7000-8000-000000000051";
    private static final String SESSION = "/training/" + ID;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    private UnionTree union;
    private OrganizationId region;
    private OrganizationId local;
    private OrganizationId school;
    private OrganizationId other;
    private RequestPostProcessor clerk;
    private RequestPostProcessor chair;

    @BeforeEach
    void build() {
        union = new UnionTree(jdbc);
        region = union.region("Алтайская краевая");
        local = union.local(region, "Зональная", null);
        other = union.local(region, "Бийская", null);
        school = union.primary(local, "Школа № 1");
        union.chair(other, "Бийцева", TODAY.minusYears(2), null);
        union.chair(other, "Прежняя", TODAY.minusYears(6), TODAY.minusYears(2));
        union.chair(school, "Школина", TODAY.minusYears(1), null);
        clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());
        chair = signedIn.as(Role.LOCAL_CHAIR, local.value());
    }

    @Test
    void people_are_invited_come_and_are_trained() throws Exception {
        assertThat(page("/training", clerk).select(".empty").text()).contains("Занятий пока нет", "Назначить занятие");
        for (int time = 0; time < 2; time++) {
            assertThat(plan("Как внести членов", RussianDates.text(TODAY), "9.30").getRedirectedUrl()).isEqualTo(SESSION);
        }
        assertThat(page("/training", clerk).select("tbody tr").eachText()).containsExactly("Как внести членов 15.09.2026, 09:30 Барнаул, каб. 5 Алтайская краевая 0");

        Document choice = page(SESSION + "/participants/new", clerk);
        assertThat(choice.select("tbody tr").eachText()).containsExactly(
                "Бийцева Анна Петровна Бийская Председатель не обучен(а)", "Проверкина Анна Петровна Зональная Председатель не обучен(а)");
        assertThat(page(SESSION + "/participants/new?under=" + local, clerk).select("tbody tr").text()).contains("Школина").doesNotContain("Проверкина");
        List<String> ids = choice.select("[name=person]").eachAttr("value");
        for (int time = 0; time < 2; time++) {
            assertThat(send(post(SESSION + "/participants").param("person", ids.get(0), ids.get(1)), clerk).getRedirectedUrl()).isEqualTo(SESSION);
        }
        assertThat(page(SESSION + "/participants/new", clerk).select(".empty").text()).contains("обучены или уже приглашены");
        assertThat(page("/training", chair).select("tbody tr").text()).contains("Как внести членов");
        assertThat(page(SESSION, chair).select("main").text()).contains("Проверкина", "приглашён(а)").doesNotContain("Бийцева", "Изменить", "Убрать");
        assertThat(page("/training/coming", chair).text()).contains("Вас приглашают на обучение: «Как внести членов»", "15 сентября", "09:30");

        send(post(SESSION + "/attendance").param("shown", ids.get(0), ids.get(1)).param("came", ids.get(1)), clerk);
        assertThat(page(SESSION, clerk).select("tbody input[name=came][checked]").eachAttr("value")).containsExactly(ids.get(1));
        assertThat(page(SESSION, chair).select("tbody").text()).contains("был(а)");
        assertThat(page("/training", clerk).select(".tile").eachText()).containsExactly(
                "Обучены ответственные в территориальных организациях 1 из 2 50,0 %", "Обучены ответственные в первичках 0 из 1 0,0 %");
        send(post(SESSION + "/participants/" + ids.get(0) + "/withdrawal"), clerk);
        send(post(SESSION + "/participants/" + ids.get(1) + "/withdrawal"), clerk);
        assertThat(page(SESSION, clerk).select("tbody tr")).as("who came stays written down").hasSize(1);

        assertThat(page("/completion?cols=TRAINED", clerk).select(".figures tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Зональная", "Проверкина А. П.", "обучен(а) 15.09.2026"))
                .anySatisfy(row -> assertThat(row).contains("Бийская", "Бийцева А. П.", "не обучен(а)"));
        assertThat(page("/completion?cols=TRAINED", clerk).select(".figures tfoot").text()).contains("1 из 2");
    }

    @Test
    void whoever_is_elected_again_need_not_learn_again_and_a_successor_must() throws Exception {
        plan("Занятие", RussianDates.text(TODAY), "");
        String person = page(SESSION + "/participants/new", clerk).select("tr:contains(Проверкина) [name=person]").attr("value");
        send(post(SESSION + "/participants").param("person", person), clerk);
        send(post(SESSION + "/attendance").param("shown", person).param("came", person), clerk);
        jdbc.sql("update mandate set until = :today where organization_id = :local").param("today", TODAY).param("local", local.value()).update();
        union.chair(local, "Проверкина", TODAY, null);
        assertThat(page("/completion?cols=TRAINED", clerk).select(".figures tbody").text()).contains("обучен(а) 15.09.2026");

        jdbc.sql("update mandate set last_name = 'Новая' where organization_id = :local and until is null").param("local", local.value()).update();
        assertThat(page("/completion?cols=TRAINED", clerk).select(".figures tbody").text()).contains("Новая А. П.").doesNotContain("обучен(а) 15.09.2026");
    }

    @Test
    void what_cannot_be_is_said_at_its_place_and_neighbours_see_nothing() throws Exception {
        MockHttpServletResponse refused = send(post("/training").param("id", ID).param("title", " ").param("heldOn", "31.02.2026").param("begins", "утром").param("place", ""), clerk);
        assertThat(refused.getStatus()).isEqualTo(422);
        Document form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error")).hasSize(4);
        assertThat(form.select("#begins").attr("value")).isEqualTo("утром");

        plan("Занятие", RussianDates.text(TODAY.plusDays(3)), "10");
        String person = page(SESSION + "/participants/new", clerk).select("tr:contains(Бийцева) [name=person]").attr("value");
        send(post(SESSION + "/participants").param("person", person), clerk);
        send(post(SESSION + "/attendance").param("shown", person).param("came", person), clerk);
        assertThat(page(SESSION, clerk).select("tbody").text()).as("nobody came to what is still to come").contains("приглашён(а)");
        for (RequestPostProcessor stranger : List.of(chair, signedIn.as(Role.REGIONAL_CLERK, union.region("Бурятская").value()))) {
            assertThat(mvc.perform(get(SESSION).with(stranger)).andReturn().getResponse().getStatus()).isEqualTo(404);
            assertThat(send(post(SESSION + "/participants").param("person", person), stranger).getStatus()).isEqualTo(404);
            assertThat(send(post(SESSION + "/attendance"), stranger).getStatus()).isEqualTo(404);
        }
        RequestPostProcessor invited = signedIn.as(Role.LOCAL_CHAIR, other.value());
        assertThat(mvc.perform(get(SESSION + "/edit").with(invited)).andReturn().getResponse().getStatus()).as("who is invited changes nothing").isEqualTo(404);
        String foreign = jdbc.sql("select cast(id as text) from mandate where organization_id = :o").param("o", school.value()).query(String.class).single();
        RequestPostProcessor neighbour = signedIn.as(Role.LOCAL_CHAIR, other.value());
        String own = SESSION.replace("51", "52");
        send(post("/training").param("id", own.substring("/training/".length())).param("title", "Своё").param("heldOn", "20.09.2026").param("place", "У нас"), neighbour);
        send(post(own + "/participants").param("person", foreign), neighbour);
        assertThat(page(own, neighbour).select("main").text()).as("nobody of a neighbour's is invited").contains("Пока никто не приглашён");

        send(post(SESSION + "/cancellation"), clerk);
        assertThat(page("/training", invited).select("tbody tr").text()).contains("отменено");
        assertThat(page("/training/coming", invited).text()).contains("Занятие «Занятие» отменено");
    }

    @Test
    void the_list_for_the_door_has_everybody_and_room_to_sign() throws Exception {
        plan("Занятие", RussianDates.text(TODAY), "10:00");
        List<String> people = page(SESSION + "/participants/new", clerk).select("[name=person]").eachAttr("value");
        send(post(SESSION + "/participants").param("person", people.toArray(String[]::new)), clerk);
        byte[] file = mvc.perform(get(SESSION + ".xlsx").with(clerk)).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            StringBuilder text = new StringBuilder();
            sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
            assertThat(text.toString().replace('\u00a0', ' ')).contains("15 сентября 2026, 10:00, Барнаул, каб. 5", "Бийская|Бийцева Анна Петровна|Председатель|", "Подпись", "Приглашены: 2, были: 0");
        }
        RequestPostProcessor reader = clerk;
        statements.assertAtMost(6, () -> mvc.perform(get(SESSION).with(reader)));
        statements.assertAtMost(6, () -> mvc.perform(get("/training").with(reader)));
    }

    @Test
    void nobody_is_invited_by_a_slip_and_nothing_written_is_overwritten() throws Exception {
        plan("Занятие", RussianDates.text(TODAY), "10:00");
        assertThat(page(SESSION + "/participants/new?under=", clerk).select("[name=person]")).as("the usual choice of the filter").hasSize(2);
        assertThat(page(SESSION + "/participants/new", clerk).select("[name=person][checked]")).isEmpty();
        assertThat(send(post(SESSION + "/participants").param("under", local.toString()).param("all", "true"), clerk).getRedirectedUrl())
                .isEqualTo(SESSION + "/participants/new?under=" + local + "&all=true");
        send(post(SESSION + "/participants").param("under", "").param("everybody", "true"), clerk);
        List<String> ids = page(SESSION, clerk).select("[name=came]").eachAttr("value");
        assertThat(ids).hasSize(2);

        send(post(SESSION + "/attendance").param("shown", ids.get(0), ids.get(1)).param("came", ids.get(0)), clerk);
        send(post(SESSION + "/attendance").param("shown", ids.get(0), ids.get(1)).param("came", ids.get(0)), clerk);
        send(post(SESSION + "/attendance").param("shown", ids.get(0), ids.get(1)).param("came", ids.get(1)), clerk);
        assertThat(page(SESSION, clerk).select("[name=came][checked]").eachAttr("value")).as("a page opened before knew of nobody").containsExactly(ids.get(0));
        send(post(SESSION + "/attendance").param("shown", ids.get(0), ids.get(1)).param("was", ids.get(0)).param("came", ids.get(1)), clerk);
        assertThat(page(SESSION, clerk).select("[name=came][checked]").eachAttr("value")).containsExactly(ids.get(1));

        send(post(SESSION + "/cancellation"), clerk);
        assertThat(page(SESSION, clerk).select("main").text()).as("it was held").doesNotContain("отменено", "Отменить");
        MockHttpServletResponse moved = send(post(SESSION).param("version", "0").param("title", "Занятие").param("heldOn", RussianDates.text(TODAY.plusDays(5))).param("place", "Там"), clerk);
        assertThat(moved.getStatus()).isEqualTo(422);
        assertThat(moved.getContentAsString()).contains("нельзя перенести");
    }

    private MockHttpServletResponse plan(String title, String day, String begins) throws Exception {
        return send(post("/training").param("id", ID).param("title", title).param("heldOn", day).param("begins", begins).param("place", "Барнаул, каб. 5"), clerk);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, RequestPostProcessor who) throws Exception {
        return mvc.perform(request.with(who).with(csrf())).andReturn().getResponse();
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(path).with(who)).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
