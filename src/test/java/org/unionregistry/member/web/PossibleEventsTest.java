package org.unionregistry.member.web;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.DepartureService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Nobody fills in a form in vain, and nobody's correction is dropped in silence. */
@RegistryTest
class PossibleEventsTest {
    private static final Subtree WHOLE = new Subtree.Country();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private DepartureService departures;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    private RequestPostProcessor clerk;
    private MemberId id;
    private String person = "";

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        id = members.admit(MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).command(), WHOLE);
        person = "/members/" + id;
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, exit, уже снят", "LEFT, expulsion, уже снят", "LEFT, category, уже снят", "LEFT, transfer, уже снят",
        "LEFT, release, уже снят", "LEFT, leave, уже снят", "IN_TRANSIT, release, в пути", "IN_TRANSIT, category, в пути", "IN_TRANSIT, readmission, в пути",
        "ON_REGISTER, leave/end, не в отпуске", "ON_REGISTER, readmission, и так на учёте", "ON_REGISTER, reinstatement, и так на учёте"
    })
    void what_cannot_happen_is_said_before_anything_is_typed(String status, String event, String words) throws Exception {
        stands(status);
        Document page = page(person + "/" + event);
        assertThat(page.select("main .notice").text()).contains(words);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main .notice a").attr("href")).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({"ON_REGISTER, exit", "ON_REGISTER, expulsion", "ON_REGISTER, category", "ON_REGISTER, leave", "LEFT, readmission", "IN_TRANSIT, exit", "IN_TRANSIT, expulsion"})
    void what_can_happen_has_its_form(String status, String event) throws Exception {
        stands(status);
        Document page = page(person + "/" + event);
        assertThat(page.select("main form[method=post]")).hasSize(1);
        assertThat(page.select("main").text().contains("перевод отзовётся сам")).isEqualTo("IN_TRANSIT".equals(status));
    }

    @ParameterizedTest
    @CsvSource({
        "exit, reason, OWN_WISH, DISMISSAL", "leave, reason, CHILD_CARE, OTHER", "category, category, UNION_STAFF, PENSIONER",
        "transfer, to, 00000000-0000-0000-0000-000000000000, 00000000-0000-0000-0000-000000000001"
    })
    void a_form_corrected_after_a_lost_answer_is_not_dropped_in_silence(String event, String field, String value, String other) throws Exception {
        String first = "to".equals(field) ? SmallUnion.SCHOOL_NEAR.toString() : value;
        String second = "to".equals(field) ? SmallUnion.NEIGHBOUR_SCHOOL.toString() : other;
        String key = UUID.randomUUID().toString();
        assertThat(send(event, key, field, first, "15.09.2026").getStatus()).isEqualTo(302);
        assertThat(send(event, key, field, first, "15.09.2026").getStatus()).as("sent again").isEqualTo(302);
        for (MockHttpServletResponse differs : new MockHttpServletResponse[] {
            send(event, key, field, second, "15.09.2026"), send(event, key, field, first, "14.09.2026")
        }) {
            assertThat(differs.getStatus()).isEqualTo(422);
            assertThat(differs.getContentAsString(StandardCharsets.UTF_8)).contains("Это уже записано");
        }
    }

    @Test
    void nobody_comes_back_to_a_closed_organisation_by_not_choosing_another() throws Exception {
        departures.exit(id, 0, DepartureReason.DISMISSAL, new Happening(Uuids.next(), TestClock.TODAY, null), WHOLE);
        jdbc.sql("update organization set status = 'LIQUIDATED' where id = ?").param(SmallUnion.SCHOOL).update();
        Document page = page(person + "/readmission?part=" + SmallUnion.NEIGHBOUR_LOCAL);
        assertThat(page.select("select#to option").eachText()).doesNotContain("Туда же: Берёзовская школа № 1").contains("Сосновская школа");
        MockHttpServletResponse answer = send("readmission", UUID.randomUUID().toString(), "to", "", "15.09.2026");
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select(".errors").text()).contains("Выберите");
    }

    private void stands(String status) throws Exception {
        if ("LEFT".equals(status)) {
            departures.exit(id, 0, DepartureReason.DISMISSAL, new Happening(Uuids.next(), TestClock.TODAY, null), WHOLE);
        } else if ("IN_TRANSIT".equals(status)) {
            assertThat(mvc.perform(asked("release", UUID.randomUUID().toString(), "to", SmallUnion.OTHER_SCHOOL.toString(), "15.09.2026")
                            .param("transfer", Uuids.next().toString())).andReturn().getResponse().getStatus()).isEqualTo(302);
        }
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).with(clerk)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletRequestBuilder asked(String event, String key, String field, String value, String day) {
        return post(person + "/" + event).param("event", key).param("version", "0").param("day", day).param(field, value).with(clerk).with(csrf());
    }

    private MockHttpServletResponse send(String event, String key, String field, String value, String day) throws Exception {
        return mvc.perform(asked(event, key, field, value, day)).andReturn().getResponse();
    }
}
