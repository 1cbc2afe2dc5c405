package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.support.SmallUnion;

/** A region confirms its report, nothing below changes, and the country adds it up. */
class ConfirmedTotalTest extends CampaignTest {
    private static final String TOTAL = "/reports/" + CAMPAIGN + "/total";
    private static final String CONFIRM = TOTAL + "/confirmation";

    private RequestPostProcessor centre;

    @BeforeEach
    void collect() throws Exception {
        open();
        centre = signedIn.as(Role.CENTRE_STAFF, SmallUnion.CENTRE);
    }

    @Test
    void what_is_confirmed_is_locked_until_it_is_opened_again() throws Exception {
        send(post(CONFIRM).param("accepted", "0"), clerk);
        assertThat(page(TOTAL, clerk).select("form[action$=confirmation]")).as("nothing to confirm").isEmpty();
        submit(SmallUnion.SCHOOL, "5");
        send(post(CONFIRM).param("accepted", "2"), clerk);
        assertThat(totals()).as("another number than was seen").isZero();
        for (int time = 0; time < 2; time++) {
            send(post(CONFIRM).param("accepted", "1"), clerk);
        }
        assertThat(totals()).as("the second click changes nothing").isOne();
        Document confirmed = page(TOTAL, clerk);
        assertThat(confirmed.select(".notice.good").text()).contains("Утверждён", "Отметка");
        assertThat(page(LOCAL_REPORT, local).select("form[action$=reopening], form[action$=confirmation]")).as("only the region itself").isEmpty();
        byte[] file = mvc.perform(get(TOTAL + ".json").with(clerk)).andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"B12@end\":\"4\"");
        assertThat(verified(file, clerk)).contains("Файл подлинный", "№ 1");
        assertThat(verified(new String(file, StandardCharsets.UTF_8).replace(":\"4\"", ":\"5\"").getBytes(StandardCharsets.UTF_8), clerk)).contains("файл изменили");

        assertThat(send(post(REPORT + "/return").param("version", version()).param("remark", "Ещё раз"), local).getStatus()).isEqualTo(422);
        String near = REPORT.replace(SmallUnion.SCHOOL.toString(), SmallUnion.SCHOOL_NEAR.toString());
        assertThat(send(post(near).param("version", "-1").param("cell:B01@end", "5").param("cell:B04@end", "0"), local).getContentAsString())
                .contains("Регион утвердил свой отчёт");
        assertThat(page(REPORT, local).select("form[action$=acceptance], a[href$=return]")).isEmpty();
        assertThat(mvc.perform(get(REPORT + "/return").with(local)).andReturn().getResponse().getRedirectedUrl()).isEqualTo(REPORT);

        MockHttpServletResponse silent = send(post(TOTAL + "/reopening").param("remark", " "), clerk);
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("Напишите, почему");
        send(post(TOTAL + "/reopening").param("remark", "Школа № 2 нашлась"), clerk);
        assertThat(page(TOTAL, clerk).select(".notice.warn").text()).contains("Школа № 2 нашлась");
        submit(SmallUnion.SCHOOL_NEAR, "5");
        send(post(CONFIRM).param("accepted", "2"), clerk);
        assertThat(totals()).as("both are kept").isEqualTo(2);
    }

    @Test
    void the_country_adds_up_what_regions_confirmed() throws Exception {
        submit(SmallUnion.SCHOOL, "5");
        assertThat(page("/consolidated/5-sp-2026", centre).select("main").text()).contains("0 из", "собирает", "не начинал");
        send(post(CONFIRM).param("accepted", "1"), clerk);
        assertThat(page("/consolidated", centre).select("tbody tr").text()).contains("5-СП", "01.01.2026", "1 из");
        Document country = page("/consolidated/5-sp-2026", centre);
        assertThat(row(country, "B12")).contains("4 4");
        assertThat(row(country, "B09")).as("computed anew").endsWith("- 80,0 - -");
        assertThat(page(country.select("a[href$=B12@end]").attr("href"), centre).select("tbody tr, tfoot tr").eachText()).hasSize(2).allMatch(row -> row.endsWith(" 4"));
        assertThat(mvc.perform(get("/consolidated/5-sp-2026.xlsx").with(centre)).andReturn().getResponse().getContentAsByteArray()).hasSizeGreaterThan(3_000);
        statements.assertAtMost(8, () -> mvc.perform(get("/consolidated/5-sp-2026").with(centre)));

        RequestPostProcessor other = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION);
        assertThat(page("/consolidated/5-sp-2026", other).select("main").text()).as("another region sees itself only").contains("0 из 1");
        assertThat(send(post(CONFIRM).param("accepted", "1"), other).getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get(TOTAL + ".json").with(other)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get("/consolidated").with(chair)).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(mvc.perform(get("/consolidated/" + UUID.randomUUID()).with(centre)).andReturn().getResponse().getStatus()).isEqualTo(404);

        send(post(TOTAL + "/reopening").param("remark", "Ошибка"), clerk);
        assertThat(page("/consolidated/5-sp-2026", centre).select("main").text()).as("until it is confirmed anew").contains("0 из");
    }

    private int totals() {
        return jdbc.sql("select count(*) from report_total").query(Integer.class).single();
    }
}
