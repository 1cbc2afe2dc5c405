package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.support.SmallUnion;

/** A report is filled, checked, sent, given back and accepted. */
class ReportPagesTest extends CampaignTest {

    @Test
    void a_report_goes_up_comes_back_and_is_accepted() throws Exception {
        assertThat(page("/reports", chair).select(".empty").text()).contains("Отчётов пока не собирают");
        for (int time = 0; time < 2; time++) {
            assertThat(open().getRedirectedUrl()).isEqualTo("/reports/" + CAMPAIGN);
        }
        assertThat(page("/reports", chair).select("tbody tr").text()).contains("5-СП", "15.01.2026", "не начат");
        assertThat(mvc.perform(get("/reports/" + CAMPAIGN).with(chair)).andReturn().getResponse().getRedirectedUrl()).isEqualTo(REPORT);
        assertThat(row(page(REPORT + "/edit", chair), "B02")).contains("4 4");

        MockHttpServletResponse unreadable = save(chair, "-1", "B01@end", "3", "B04@end", "0", "B01@start", "пять");
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(unreadable.getContentAsString()).select("[name=cell:B01@start], [name=cell:B01@end]").eachAttr("value")).containsExactly("пять", "3");
        assertThat(save(chair, "-1", "B01@end", "3", "B04@end", "0").getRedirectedUrl()).isEqualTo(REPORT + "/check");
        assertThat(page(REPORT + "/edit", chair).select("[name=cell:B01@end]").attr("value")).isEqualTo("3");
        Document wrong = page(REPORT + "/check", chair);
        assertThat(wrong.select(".notice.warn").text()).contains("Ошибка: Членов Профсоюза среди работающих больше");
        assertThat(wrong.select("form[action$=submission]")).isEmpty();
        assertThat(send(post(REPORT + "/submission").param("version", version()), chair).getStatus()).as("nor by hand").isEqualTo(422);
        assertThat(save(chair, "-1", "B01@end", "9", "B04@end", "0").getStatus()).as("somebody else has begun it").isEqualTo(409);

        save(chair, version(), "B01@end", "5", "B04@end", "0");
        assertThat(page(REPORT + "/check", chair).select(".notice.good").text()).contains("Всё сходится");
        assertThat(row(page(REPORT + "/check", chair), "B09")).endsWith("- 80,0 - -");
        for (int time = 0; time < 2; time++) {
            send(post(REPORT + "/submission").param("version", version()), chair);
        }
        assertThat(page(REPORT, chair).select("main").text()).contains("сдан, ждёт проверки", "№ 1", "Отметка");

        admit(SmallUnion.SCHOOL, 1);
        assertThat(row(page(REPORT, local), "B12")).as("what was sent stays").contains("4 4");
        assertThat(send(post(REPORT + "/return").param("version", version()).param("remark", " "), local).getStatus()).isEqualTo(422);
        assertThat(page(REPORT + "/return", local).select("[name=cell:B12@end]")).hasSize(1);
        send(post(REPORT + "/return").param("version", version()).param("remark", "Забыли одного").param("cell:B12@end", "Нет Петровой").param("cell:X99@end", "нет такой"), local);
        assertThat(page(REPORT + "/edit", chair).select("main").text()).contains("Забыли одного", "На конец года: Нет Петровой").doesNotContain("нет такой");
        assertThat(row(page(REPORT, chair), "B12")).as("open again, it follows the register").contains("5 5");
        send(post(REPORT + "/submission").param("version", version()), chair);
        assertThat(page(REPORT, chair).select("main").text()).as("mended, the remarks are done").doesNotContain("Нет Петровой");

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

    @Test
    void fewer_members_than_were_declared_are_asked_about() throws Exception {
        open();
        jdbc.sql(
                        """
                        insert into headcount (id, organization_id, region_id, local_id, as_of, source, workers, students, members, status, current, created_at, changed_at, decided_at)
                        select :id, id, region_id, local_id, date '2025-09-01', 'IMPORT', 9, 0, 9, 'CONFIRMED', true, now(), now(), now() from organization where id = :school
                        """)
                .param("id", UUID.randomUUID())
                .param("school", SmallUnion.SCHOOL)
                .update();
        save(chair, "-1", "B01@end", "9", "B04@end", "0");
        assertThat(page(REPORT + "/check", chair).select(".notice.warn").text()).contains("меньше членов Профсоюза, чем в численности организации");
        assertThat(send(post(REPORT + "/submission").param("version", version()), chair).getStatus()).isEqualTo(422);
        send(post(REPORT).param("version", version()).param("cell:B01@end", "9").param("cell:B04@end", "0").param("why:K13", "Пятеро вышли на пенсию"), chair);
        send(post(REPORT + "/submission").param("version", version()), chair);
        assertThat(page(REPORT, chair).select("main").text()).contains("сдан", "Пятеро вышли на пенсию");
    }
}
