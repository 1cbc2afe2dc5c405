package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import org.unionregistry.access.Role;
import org.unionregistry.support.SmallUnion;

/** Every number says where it comes from, and what the register has learnt since. */
class ReportCellTest extends CampaignTest {

    @Test
    void a_number_opens_the_people_it_counts_or_the_cells_it_is_computed_from() throws Exception {
        open();
        submit(SmallUnion.SCHOOL, "5");
        Document people = page(REPORT + "/cells/B02@end", chair);
        assertThat(people.select("tbody tr")).hasSize(4);
        assertThat(people.select("main").text()).contains("4. Отчёт показан таким, каким его отправили");
        assertThat(page(REPORT + "/cells/E02@end", chair).select("tbody tr")).as("nobody of that age").isEmpty();
        assertThat(page(REPORT + "/cells/B08@end", chair).select("tbody tr").eachText()).hasSize(2).anyMatch(row -> row.startsWith("B02 ") && row.endsWith(" 4"));
        assertThat(page(REPORT + "/cells/B01@end", chair).select("main").text()).contains("вписал тот, кто заполнял");
        assertThat(mvc.perform(get(REPORT + "/cells/Z99@end").with(chair)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get(REPORT + "/cells/B02@end").with(signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.NEIGHBOUR_SCHOOL))).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'statistics.people'").query(Integer.class).single()).as("who looked is kept").isEqualTo(2);
    }

    @Test
    void an_event_of_a_reported_year_is_allowed_and_shown_as_a_difference() throws Exception {
        open();
        submit(SmallUnion.SCHOOL, "5");
        assertThat(page(REPORT, chair).text()).doesNotContain("Сейчас в реестре иначе");
        UUID member = jdbc.sql("select id from member where organization_id = :school limit 1").param("school", SmallUnion.SCHOOL).query(UUID.class).single();
        Document form = page("/members/" + member + "/exit", chair);
        MvcResult left = mvc.perform(post("/members/" + member + "/exit").param("day", "10.12.2025").param("reason", "OWN_WISH")
                .param("event", form.select("[name=event]").attr("value")).param("version", form.select("[name=version]").attr("value"))
                .with(chair).with(csrf())).andReturn();
        assertThat(String.valueOf(left.getFlashMap().get("flash"))).contains("5-СП").contains("01.01.2026");
        Document report = page(REPORT, chair);
        assertThat(report.select("section:contains(Сейчас в реестре иначе) tr:contains(B02)").first().text()).contains("4 3 \u22121");
        assertThat(row(report, "B12")).as("the report itself stays").contains("4 4");
    }
}
