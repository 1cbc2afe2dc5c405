package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.jsoup.nodes.Document;
import org.unionregistry.support.SmallUnion;

/** What was accepted last year stands beside this year, and the start of the year is its end. */
class LastYearTest extends CampaignTest {
    private static final UUID NEXT = UUID.fromString("01990000-0000-7000-8000-000000000082");

    @Test
    void the_year_begins_where_the_last_one_ended() throws Exception {
        open();
        next();
        assertThat(page(report(), chair).select("section:contains(Прошлый год)")).as("no report of last year").isEmpty();
        assertThat(page(report() + "/edit", chair).select("[name=cell:B01@start]").attr("value")).isEmpty();
        submit(SmallUnion.SCHOOL, "5");

        assertThat(page(report() + "/edit", chair).select("[name=cell:B01@start]").attr("value")).as("begun with last year").isEqualTo("5");
        admit(SmallUnion.SCHOOL, 1);
        Document next = page(report(), chair);
        assertThat(next.select("section:contains(Прошлый год) tbody tr").eachText()).contains("B12 Всего членов Профсоюза 4 5 +1", "B01 Всего работающих 5 - -");
        assertThat(page("/reports/" + NEXT + "/organizations/" + SmallUnion.SCHOOL_NEAR, local).select("section:contains(Прошлый год)"))
                .as("the other school sent nothing").isEmpty();

        send(post(report()).param("version", "-1").param("cell:B01@start", "7").param("cell:B01@end", "9").param("cell:B04@end", "0"), chair);
        assertThat(page(report() + "/check", chair).select(".notice.warn").text())
                .contains("Всего работающих на начало года не столько, сколько в прошлогоднем отчёте на конец года");
        assertThat(page(report() + "/edit", chair).select("[name=why:K04.1]")).as("it can be explained").hasSize(1);
        assertThat(page(report() + "/edit", chair).select("[name=cell:B01@start]").attr("value")).as("what was typed stays").isEqualTo("7");
    }

    private void next() throws Exception {
        send(post("/campaigns").param("id", NEXT.toString()).param("form", "5-sp-2027").param("primaryDue", "15.01.2027").param("localDue", "25.01.2027"), clerk);
    }

    private static String report() {
        return "/reports/" + NEXT + "/organizations/" + SmallUnion.SCHOOL;
    }
}
