package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.unionregistry.access.Role;
import org.unionregistry.support.SmallUnion;

/** A local organisation sends the consolidated report of its primaries, with what only it is asked. */
class LocalReportTest extends CampaignTest {
    private static final String NEAR = REPORT.replace(SmallUnion.SCHOOL.toString(), SmallUnion.SCHOOL_NEAR.toString());

    @Test
    void what_was_sent_up_is_made_of_accepted_reports_and_locks_them() throws Exception {
        open();
        submit(SmallUnion.SCHOOL, "5");
        Document edit = page(LOCAL_REPORT + "/edit", local);
        assertThat(edit.select("input[name^=cell:]").eachAttr("name")).as("only what a superior is asked").containsExactly("cell:A07@end");
        assertThat(row(edit, "B12")).contains("4 4");
        send(post(LOCAL_REPORT).param("version", "-1").param("cell:A07@end", "2"), local);
        Document check = page(LOCAL_REPORT + "/check", local);
        assertThat(check.select("main").text()).contains("Приняты отчёты не всех первичных организаций");
        assertThat(check.select("form[action$=submission]")).as("who is missing wants a word").isEmpty();
        send(post(LOCAL_REPORT).param("version", version(SmallUnion.LOCAL)).param("cell:A07@end", "2")
                .param("why:K17", "Школа № 2 на карантине").param("why:K08.2", "Будут выборы"), local);
        send(post(LOCAL_REPORT + "/submission").param("version", version(SmallUnion.LOCAL)), local);
        Document sent = page(LOCAL_REPORT, local);
        assertThat(sent.select(".facts").text()).contains("ждёт проверки", "25.01.2026");
        assertThat(row(sent, "A08")).as("one primary of two institutions").contains("50,0");
        assertThat(sent.select("main").text()).contains("Сложены принятые отчёты: 1 из 2");

        MockHttpServletResponse late = send(post(NEAR).param("version", "-1").param("cell:B01@end", "5").param("cell:B04@end", "0"), local);
        assertThat(late.getContentAsString()).contains("Сводный отчёт").contains("уже отправлен");
        assertThat(send(post(REPORT + "/return").param("version", version()).param("remark", "Ещё раз"), local).getContentAsString()).contains("уже отправлен");
        assertThat(send(post(LOCAL_REPORT + "/acceptance").param("version", version(SmallUnion.LOCAL)), local).getStatus()).as("not by itself").isEqualTo(403);

        assertThat(page("/reports/" + CAMPAIGN, clerk).select("tr:contains(Берёзовская) td").last().text()).contains("ждёт проверки");
        send(post(LOCAL_REPORT + "/return").param("version", version(SmallUnion.LOCAL)).param("cell:A07@end", "Их три"), clerk);
        assertThat(page(LOCAL_REPORT, local).select(".notice.warn").text()).contains("Их три");
        send(post(NEAR).param("version", "-1").param("cell:B01@end", "5").param("cell:B04@end", "0"), local);
        assertThat(version(SmallUnion.SCHOOL_NEAR)).as("open again").isEqualTo("0");
    }

    @Test
    void its_own_cells_count_once_in_the_report_of_the_region() throws Exception {
        open();
        submit(SmallUnion.SCHOOL, "5");
        submit(SmallUnion.SCHOOL_NEAR, "5");
        send(post(LOCAL_REPORT).param("version", "-1").param("cell:A07@end", "2").param("why:K08.2", "Будут выборы"), local);
        send(post(LOCAL_REPORT + "/submission").param("version", version(SmallUnion.LOCAL)), local);
        assertThat(row(page("/reports/" + CAMPAIGN + "/total", clerk), "A07")).as("not accepted yet").endsWith("-");
        send(post(LOCAL_REPORT + "/acceptance").param("version", version(SmallUnion.LOCAL)), clerk);
        Document total = page("/reports/" + CAMPAIGN + "/total", clerk);
        assertThat(List.of(row(total, "A01"), row(total, "A07"), row(total, "A09"))).allSatisfy(row -> assertThat(row).matches(".* [12]"));
        assertThat(row(total, "B12")).as("the primaries, not once more the local one").contains("7 7");
        assertThat(page(total.select("a[href$=A07@end]").attr("href"), clerk).select("tbody tr").eachText()).containsExactly("Берёзовская районная организация 2");
        String csv = mvc.perform(get("/reports/" + CAMPAIGN + "/total.csv").with(clerk)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffКод;").contains("B12;Всего членов Профсоюза;end;На конец года;7");
        Document pictures = page("/reports/" + CAMPAIGN + "/pictures", clerk);
        assertThat(pictures.select("h2")).hasSize(4);
        assertThat(pictures.select(".drawn tr:contains(Берёзовская)").text()).contains("70,0 %", "7 10");
        assertThat(pictures.select(".drawn tr:contains(01.01.2026)").text()).contains("7");
        assertThat(page("/reports/" + CAMPAIGN + "/pictures", local).select(".drawn tr:contains(школа)")).hasSize(2);
    }

    @Test
    void a_neighbour_and_a_school_have_no_part_in_it() throws Exception {
        open();
        assertThat(mvc.perform(get(LOCAL_REPORT).with(chair)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get(LOCAL_REPORT).with(signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL))).andReturn().getResponse().getStatus()).isEqualTo(404);
        statements.assertAtMost(12, () -> List.of(mvc.perform(get(LOCAL_REPORT).with(local))));
    }
}
