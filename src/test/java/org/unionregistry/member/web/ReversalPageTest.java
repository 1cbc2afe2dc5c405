package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Recount;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** What can be taken back, by whom, and where one is afterwards. */
@RegistryTest
class ReversalPageTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    @Autowired
    private List<Recount> recounts;

    @Autowired
    private TestClock clock;

    private RequestPostProcessor school;
    private RequestPostProcessor local;
    private String person = "";

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        school = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        person = "/members/" + members.admit(
                MemberMother.member().in(SCHOOL).named("Иванова", "Анна", "Петровна").consenting().command(), new Subtree.Primary(SCHOOL));
    }

    @Test
    void what_a_higher_body_has_decided_or_entered_it_takes_back_itself() throws Exception {
        enter("/category", local, "category", "PENSIONER");
        refusedToTheSchool();
        enter("/expulsion", school, "reason", "EXPELLED_CHARTER");
        assertThat(page(person, school).select(".journal form")).hasSize(1);
        enter("/reinstatement", local);
        refusedToTheSchool();
        statements.assertAtMost(8, () -> page(person, school));

        String undo = page(person, local).select(".journal form").attr("action");
        assertThat(send(post(undo), local).getRedirectedUrl()).isEqualTo(person);
        assertThat(status()).isEqualTo("LEFT");
    }

    private void refusedToTheSchool() throws Exception {
        Document page = page(person, school);
        assertThat(page.select(".journal form, .journal a")).isEmpty();
        assertThat(page.select(".journal").text()).contains("отменить запись может вышестоящая организация");
        String undo = page(person, local).select(".journal form").attr("action");
        assertThat(send(post(undo), school).getStatus()).isEqualTo(403);
    }

    @Test
    void what_has_stood_for_long_is_taken_back_above_and_after_a_question() throws Exception {
        enter("/exit", school, "reason", "DISMISSAL");
        String undo = page(person, school).select(".journal form").attr("action");
        clock.setToday(TODAY.plusDays(91));

        assertThat(page(person, school).select(".journal form, .journal a")).isEmpty();
        assertThat(send(post(undo), school).getStatus()).isEqualTo(403);
        assertThat(send(get(person + "/reversal"), school).getRedirectedUrl()).isEqualTo(person);

        String question = page(person, local).select(".journal a").attr("href");
        assertThat(send(post(undo), local).getRedirectedUrl()).isEqualTo(question);
        assertThat(status()).isEqualTo("LEFT");
        Document asked = page(question, local);
        assertThat(asked.select("main").text()).contains("Увольнение", "появится в списке организации", "примите его снова");
        assertThat(send(post(asked.select("main form").attr("action")).param("sure", "yes"), local).getRedirectedUrl()).isEqualTo(person);
        assertThat(status()).isEqualTo("ON_REGISTER");
    }

    @Test
    void a_cancelled_record_is_brought_back_by_one_button() throws Exception {
        enter("/exit", school, "reason", "ERRONEOUS_RECORD");
        Document cancelled = page(person, school);
        assertThat(cancelled.select(".journal button").text()).isEqualTo("Вернуть запись");
        assertThat(send(post(cancelled.select(".journal form").attr("action")), school).getRedirectedUrl()).isEqualTo(person);
        assertThat(status()).isEqualTo("ON_REGISTER");
        assertThat(page(person, school).select(".journal form")).isEmpty();
        assertThat(page(person + "/card", school).text()).contains("Действует");
    }

    @Test
    void the_receiver_who_takes_an_acceptance_back_comes_to_the_transfer() throws Exception {
        RequestPostProcessor receiver = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.OTHER_SCHOOL);
        enter("/release", school, "to", SmallUnion.OTHER_SCHOOL.toString(), "transfer", Uuids.next().toString());
        String transfer = "/transfers/" + jdbc.sql("select id from member_transfer").query(String.class).single();
        send(post(transfer + "/acceptance").param("event", Uuids.next().toString()).param("day", "15.09.2026"), receiver);
        String undo = page(person, receiver).select(".journal form").attr("action");

        assertThat(send(post(undo), receiver).getRedirectedUrl()).isEqualTo(transfer);
        assertThat(send(post(undo), receiver).getRedirectedUrl()).as("sent again").isEqualTo(transfer);
        assertThat(page(transfer, receiver).select(".actions").text()).contains("Принять");
        assertThat(send(post(undo), signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR)).getStatus()).isEqualTo(404);
    }

    @Test
    void an_exit_on_the_way_undone_leaves_the_person_on_the_way_while_the_receiver_waits() throws Exception {
        enter("/release", school, "to", SmallUnion.OTHER_SCHOOL.toString(), "transfer", Uuids.next().toString());
        for (int days : List.of(30, 31)) {
            clock.advance(Duration.ofMinutes(1));
            enter("/exit", school, "reason", "DISMISSAL");
            clock.setToday(TODAY.plusDays(days));
            MvcResult undone = mvc.perform(post(page(person, school).select(".journal form").attr("action")).with(school).with(csrf())).andReturn();
            assertThat(((Flash) undone.getFlashMap().get("flash")).key()).isEqualTo(days == 30 ? "member.undone" : "member.undone.lost");
            assertThat(status()).isEqualTo(days == 30 ? "IN_TRANSIT" : "ON_REGISTER");
            assertThat(jdbc.sql("select state from member_transfer").query(String.class).single()).isEqualTo(days == 30 ? "RELEASED" : "WITHDRAWN");
            assertThat(recounts).allSatisfy(recount -> assertThat(recount.differences()).isEmpty());
        }
    }

    @Test
    void a_transfer_in_one_step_is_not_the_receiver_s_to_take_back() throws Exception {
        enter("/transfer", local, "to", SmallUnion.SCHOOL_NEAR.toString());

        assertThat(page(person, signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR)).select(".journal form")).isEmpty();
        assertThat(page(person, local).select(".journal form")).hasSize(1);
    }

    @Test
    void nothing_is_offered_that_would_put_somebody_onto_a_closed_register() throws Exception {
        enter("/exit", school, "reason", "DISMISSAL");
        String undo = page(person, local).select(".journal form").attr("action");
        jdbc.sql("update organization set status = 'LIQUIDATED' where id = :id").param("id", SmallUnion.SCHOOL).update();

        assertThat(page(person, local).select(".journal form")).isEmpty();
        assertThat(page(person, school).select(".actions a[href$=readmission]")).isEmpty();
        // Whoever answers for other schools may take the person into one of them.
        assertThat(page(person, local).select(".actions a[href$=readmission]")).hasSize(1);
        send(post(undo), local);
        assertThat(status()).isEqualTo("LEFT");
    }

    private void enter(String what, RequestPostProcessor user, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(person + what)
                .param("event", Uuids.next().toString())
                .param("version", jdbc.sql("select version from member").query(String.class).single())
                .param("day", "15.09.2026")
                .param("basis", "протокол № 7");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        assertThat(send(request, user).getStatus()).as(what).isEqualTo(302);
        clock.advance(Duration.ofMinutes(1));
    }

    private String status() {
        return jdbc.sql("select status from member").query(String.class).single();
    }

    private Document page(String address, RequestPostProcessor user) throws Exception {
        return Jsoup.parse(send(get(address), user).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, RequestPostProcessor user) throws Exception {
        return mvc.perform(request.secure(true).with(user).with(csrf())).andReturn().getResponse();
    }
}
