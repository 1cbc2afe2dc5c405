package org.unionregistry.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
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
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;

/** A group is formed, tasks are given and done, those below see whom to call, and nobody else's tasks are seen. */
@RegistryTest
@Transactional
class WorkPagesTest {
    private static final String MEMBER = "01990000-0000-7000-8000-000000000071";
    private static final String TASK = "01990000-0000-7000-8000-000000000072";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    private RequestPostProcessor clerk;
    private RequestPostProcessor local;

    @BeforeEach
    void union() {
        union.create();
        clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
    }

    @Test
    void the_group_is_seen_below_with_telephones_and_not_beside() throws Exception {
        assertThat(page("/work", clerk).select(".empty").text()).contains("В группе никого");
        for (int time = 0; time < 2; time++) {
            assertThat(send(member("8 913 000-00-01"), clerk).getRedirectedUrl()).isEqualTo("/work");
        }
        for (RequestPostProcessor below : new RequestPostProcessor[] {local, signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL)}) {
            assertThat(page("/work", below).select("tbody tr").eachText()).singleElement().asString()
                    .contains("Помощникова Анна Петровна", "загрузка из Excel", "+7 913 000-00-01", "Краевая организация").doesNotContain("Изменить");
        }
        assertThat(page("/work", signedIn.as(Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION)).select("main").text()).doesNotContain("Помощникова");
        send(post("/work/members/" + MEMBER + "/departure"), clerk);
        assertThat(page("/work", local).select("main").text()).doesNotContain("Помощникова");
        assertThat(page("/work", clerk).select("main").text()).contains("вышел(а) 15.09.2026");
        send(post("/work/members/" + MEMBER + "/return"), clerk);
        assertThat(page("/work", local).select("main").text()).contains("Помощникова");
    }

    @Test
    void a_task_is_given_gets_late_and_is_done() throws Exception {
        send(member(""), clerk);
        Document form = page("/work/tasks/new?about=" + SmallUnion.SCHOOL, clerk);
        assertThat(form.select("#about option[selected]").text()).isEqualTo("Берёзовская школа № 1");
        for (int time = 0; time < 2; time++) {
            send(task("Помочь с компьютером", "10.09.2026"), clerk);
        }
        assertThat(page("/work", clerk).select("section").get(0).select("tbody tr").eachText()).containsExactly(
                "Помочь с компьютером Помощникова Анна Петровна Берёзовская школа № 1 10.09.2026 просрочено Выполнено Изменить Убрать");
        assertThat(page("/work/due", clerk).text()).contains("Просрочена 1 задача");
        assertThat(page("/work", local).select("main").text()).as("tasks of those above are not theirs").doesNotContain("Помочь с компьютером");

        send(post("/work/tasks/" + TASK + "/completion").param("result", "Внесены 12 из 14"), clerk);
        assertThat(page("/work", clerk).select("section").get(2).text()).contains("Сделано: 1", "15.09.2026", "Внесены 12 из 14");
        assertThat(page("/work/due", clerk).text()).isEmpty();
        assertThat(send(post("/work/tasks/" + TASK + "/completion").param("result", "Внесены 12 из 14"), clerk).getStatus()).as("sent again").isEqualTo(302);
        assertThat(send(post("/work/tasks/" + TASK + "/completion").param("result", "Другое"), clerk).getStatus()).as("nothing is overwritten").isEqualTo(422);
        byte[] file = mvc.perform(get("/work/tasks.xlsx").with(clerk)).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getStringCellValue()).isEqualTo("Внесены 12 из 14");
        }
        send(post("/work/tasks/" + TASK + "/reopening"), clerk);
        assertThat(page("/work/due", clerk).text()).contains("Просрочена 1 задача");
        send(post("/work/tasks/" + TASK + "/withdrawal"), clerk);
        assertThat(page("/work", clerk).select("main").text()).contains("Задач нет");
    }

    @Test
    void what_cannot_be_is_said_at_its_place_and_what_is_not_theirs_is_not_found() throws Exception {
        MockHttpServletResponse refused = send(post("/work/members").param("id", MEMBER).param("name", " ").param("duty", "").param("phone", "12"), clerk);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select(".error")).hasSize(3);
        send(member(""), clerk);
        MockHttpServletResponse bad = send(task(" ", "31.02.2026"), clerk);
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(bad.getContentAsString()).select("#due").attr("value")).isEqualTo("31.02.2026");
        assertThat(send(post("/work/tasks").param("id", TASK).param("words", "Чужое").param("about", SmallUnion.OTHER_SCHOOL.toString()), clerk).getStatus()).isEqualTo(404);
        assertThat(send(post("/work/tasks").param("id", TASK).param("words", "Чужой").param("member", MEMBER), local).getStatus()).isEqualTo(404);

        send(task("Помочь", ""), clerk);
        send(post("/work/tasks/" + TASK).param("version", "0").param("words", "Помочь всем"), clerk);
        assertThat(send(post("/work/tasks/" + TASK).param("version", "0").param("words", "Помочь иначе"), clerk).getStatus()).isEqualTo(409);
        RequestPostProcessor reader = clerk;
        statements.assertAtMost(5, () -> mvc.perform(get("/work").with(reader)));
    }

    private static MockHttpServletRequestBuilder member(String phone) {
        return post("/work/members").param("id", MEMBER).param("name", "Помощникова Анна Петровна").param("duty", "загрузка из Excel").param("phone", phone);
    }

    private static MockHttpServletRequestBuilder task(String words, String due) {
        return post("/work/tasks").param("id", TASK).param("words", words).param("member", MEMBER).param("about", SmallUnion.SCHOOL.toString()).param("due", due);
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
