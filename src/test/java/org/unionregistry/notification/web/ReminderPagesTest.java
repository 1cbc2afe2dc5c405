package org.unionregistry.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

/** From a rule over its reach to the inbox below and the log above. */
@RegistryTest
@Transactional
class ReminderPagesTest {
    private static final String ID = "01990000-0000-7000-8000-000000000011";
    private static final String RULE = "/reminders/" + ID;

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

    private RequestPostProcessor local;
    private RequestPostProcessor school;

    @BeforeEach
    void union() {
        union.create();
        local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        school = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void a_rule_is_set_looked_at_sent_read_and_told() throws Exception {
        assertThat(page("/reminders", local).select(".empty").text()).contains("Правил пока нет");
        assertThat(set("HEADCOUNT_OLD", "12", "14").getRedirectedUrl()).isEqualTo(RULE);
        assertThat(set("HEADCOUNT_OLD", "12", "14").getRedirectedUrl()).as("sent twice").isEqualTo(RULE);

        Document reach = page(RULE, local);
        assertThat(reach.select("h1").text()).isEqualTo("Численность старше 12 мес., или её нет");
        assertThat(reach.select("tbody th").eachText()).containsExactly("Берёзовская школа № 1", "Берёзовская школа № 2");
        assertThat(reach.select("main").text()).contains("Сейчас касается 2 организаций", "Почта не настроена", "Отправить 2 организациям");
        assertThat(send(RULE + "/sending", local).getRedirectedUrl()).isEqualTo(RULE);
        assertThat(page(RULE, local).select("tbody td:last-child").eachText()).containsOnly("недавно уже напоминали");
        send(RULE + "/sending", local);
        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single()).isEqualTo(2);

        assertThat(page("/messages/unread", school).text()).contains("Вам 1 напоминание");
        Document inbox = page("/messages", school);
        assertThat(inbox.select(".todo li").text()).contains("Есть первички без численности", "Берёзовская районная организация");
        assertThat(inbox.select(".todo a").attr("href")).isEqualTo("/organizations/" + SmallUnion.SCHOOL + "/headcounts/new");
        send(inbox.select(".todo form").attr("action"), school);
        assertThat(page("/messages/unread", school).text()).isEmpty();
        assertThat(page("/messages", school).select(".todo form")).isEmpty();

        statements.assertAtMost(8, () -> page(RULE, local));
        statements.assertAtMost(4, () -> page("/reminders/sent", local));
        Document sent = page("/reminders/sent", local);
        assertThat(sent.select("tbody tr")).hasSize(2);
        assertThat(sent.select("tbody tr").text()).contains("без письма", "прочитано сегодня", "не прочитано", "ещё рано");
        assertThat(page("/reminders", local).select("tbody tr").text()).contains("только вручную", "2");
        send(RULE + "/activation", local);
        assertThat(page("/reminders", local).select("tbody tr").text()).contains("каждое утро");
        assertThat(mvc.perform(get("/reminders/sent.xlsx").with(local)).andReturn().getResponse().getContentAsByteArray()).hasSizeGreaterThan(2_000);
    }

    @Test
    void what_changed_within_a_week_is_told_from_the_snapshots() throws Exception {
        set("HEADCOUNT_OLD", "12", "14");
        send(RULE + "/sending", local);
        jdbc.sql("update notice set sent_on = date '2026-09-01', entered = 3").update();
        jdbc.sql("insert into completion_snapshot (day, taken_at) select cast(generate_series(timestamp '2026-08-30', '2026-09-14', '1 day') as date), now()").update();
        for (String span : new String[] {"2026-08-30, 2026-09-05, 4", "2026-09-05, 2026-09-10, 8", "2026-09-10, infinity, 20"}) {
            String[] parts = span.split(", ");
            jdbc.sql(
                            """
                            insert into completion_state (organization_id, region_id, local_id, valid_from, valid_to, as_of, source, members,
                                                          expected, entered, complete, cards)
                            select id, region_id, local_id, cast(:from as date), cast(:to as date), date '2026-01-01', 'REPORT', 30, 30, :entered, 0, 0
                              from organization where id = :school
                            """)
                    .param("from", parts[0])
                    .param("to", parts[1])
                    .param("entered", Integer.parseInt(parts[2]))
                    .param("school", SmallUnion.SCHOOL)
                    .update();
        }
        assertThat(page("/reminders/sent", local).select("tbody tr").eachText()).anyMatch(row -> row.contains("школа № 1") && row.endsWith("+5"));
    }

    @Test
    void bad_numbers_are_told_each_at_its_field_and_kept() throws Exception {
        MockHttpServletResponse answer = send("/reminders", local, "id", ID, "kind", "BEHIND", "threshold", "150", "daysBefore", "", "repeatDays", "много");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document form = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(form.select("#threshold-error").text()).isEqualTo("Введите целое число от 1 до 100");
        assertThat(form.select("#daysBefore-error").text()).isEqualTo("Введите целое число от 1 до 365");
        assertThat(form.select("#repeatDays-error").text()).isEqualTo("Введите целое число от 1 до 365");
        assertThat(form.select("#repeatDays").val()).isEqualTo("много");
        assertThat(form.select("[name=kind][checked]").val()).isEqualTo("BEHIND");
        assertThat(jdbc.sql("select count(*) from reminder").query(Integer.class).single()).isZero();
    }

    @Test
    void a_neighbour_and_somebody_above_have_rules_of_their_own() throws Exception {
        set("QUIET", "30", "14");
        send(RULE + "/sending", local);
        for (RequestPostProcessor other : new RequestPostProcessor[] {
            signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL), signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION)
        }) {
            assertThat(mvc.perform(get(RULE).with(other)).andReturn().getResponse().getStatus()).isEqualTo(404);
            assertThat(send(RULE + "/sending", other).getStatus()).isEqualTo(404);
            assertThat(page("/reminders/sent", other).select("tbody tr")).isEmpty();
        }
        UUID notice = jdbc.sql("select id from notice where organization_id = ?").param(SmallUnion.SCHOOL).query(UUID.class).single();
        RequestPostProcessor near = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        assertThat(send("/messages/" + notice + "/reading", near).getStatus()).isEqualTo(404);
        assertThat(send("/messages/" + notice + "/reading", local).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse set(String kind, String threshold, String repeat) throws Exception {
        return send("/reminders", local, "id", ID, "kind", kind, "threshold", threshold, "repeatDays", repeat);
    }

    private Document page(String address, RequestPostProcessor user) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).with(user)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String address, RequestPostProcessor user, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(user).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
