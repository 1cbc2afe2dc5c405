package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;

@RegistryTest
class AdmissionPageTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final String LIST = "/organizations/" + SCHOOL + "/members";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService service;

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

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void a_member_is_entered_with_five_fields() throws Exception {
        Document form = page(get(LIST + "/new"));
        Map<String, String> fields = filled(form);
        send(fields).andExpect(status().is3xxRedirection());

        Document list = page(get(LIST));
        assertThat(list.select("tbody th").text()).isEqualTo("Иванова Анна");
        assertThat(entered()).isOne();
        assertThat(form.select("input[name=kind][checked]").attr("value")).isEqualTo("INITIAL_ENTRY");
    }

    @Test
    void the_same_form_sent_twice_enters_one_person() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        send(fields).andExpect(status().is3xxRedirection());
        send(fields).andExpect(status().is3xxRedirection());

        assertThat(entered()).isOne();
    }

    @Test
    void another_member_follows_at_once_with_the_same_choices() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("another", "yes");
        fields.put("category", "STUDENT");
        String next = send(fields).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();

        assertThat(page(get(next)).select("select[name=category] option[selected]").attr("value")).isEqualTo("STUDENT");
    }

    @Test
    void everything_wrong_is_said_at_once_and_what_was_typed_stays() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("lastName", "");
        fields.put("birthDate", "01.02.80");
        fields.put("joinedOn", "когда-то");
        fields.put("phone", "12345");
        Document page = refused(fields);

        assertThat(page.title()).startsWith("Ошибка:");
        assertThat(page.select(".errors li").eachText()).hasSize(4);
        assertThat(page.select("#birthDate-error").text()).contains("1980", "2080");
        assertThat(page.select("#phone").attr("value")).isEqualTo("12345");
        assertThat(entered()).isZero();
    }

    @Test
    void letters_of_another_alphabet_are_mended_where_they_look_right_and_refused_where_not() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("lastName", "Ива\u006eова");
        Document page = refused(fields);
        assertThat(page.select("#lastName-error").text()).contains("есть и русские, и латинские буквы");
        assertThat(page.select("#lastName").attr("value")).isEqualTo("Ива\u006eова");

        fields.put("lastName", "Иван\u006fв\u0061");
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select last_name || ' ' || name_key from member").query(String.class).single())
                .isEqualTo("Иванова иванова анна");
    }

    @Test
    void a_closed_organisation_says_so_and_keeps_what_was_typed() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        jdbc.sql("update organization set status = 'LIQUIDATED' where id = :id").param("id", SmallUnion.SCHOOL).update();
        Document page = refused(fields);

        assertThat(page.select(".errors").text()).contains("Эта организация закрыта");
        assertThat(page.select("#lastName").attr("value")).isEqualTo(fields.get("lastName"));
        String row = "rows[0].";
        MockHttpServletRequestBuilder grid = post(LIST + "/grid").with(chair).with(csrf());
        fields.forEach((name, value) -> grid.param(row + name, value));
        assertThat(mvc.perform(grid).andExpect(status().is(422)).andReturn().getResponse().getContentAsString())
                .contains("Эта организация закрыта", "value=\"" + fields.get("lastName"));
        assertThat(entered()).isZero();
        assertThat(page(get(LIST)).select("main a[href*=/new], main a[href$=/grid]")).isEmpty();
    }

    @Test
    void capitals_locked_are_asked_about_once() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("lastName", "ИВАНОВА-СМИРНОВА");
        Document page = refused(fields);
        assertThat(page.select("label[for=spelling-usual]").text()).isEqualTo("Иванова-Смирнова Анна");
        assertThat(page.select(".errors")).isEmpty();

        fields.put("asked", "spelling");
        fields.put("spelling", "usual");
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select last_name from member").query(String.class).single()).isEqualTo("Иванова-Смирнова");
    }

    @Test
    void a_name_may_stay_as_it_was_typed() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("lastName", "ИВАНОВА");
        fields.put("asked", "spelling");
        fields.put("spelling", "typed");
        send(fields).andExpect(status().is3xxRedirection());

        assertThat(jdbc.sql("select last_name from member").query(String.class).single()).isEqualTo("ИВАНОВА");
    }

    @Test
    void joining_long_ago_is_asked_about_when_it_was_called_new() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("kind", "JOIN");
        Document page = refused(fields);
        assertThat(page.select(".notice").text()).contains("раньше, чем организация начала вести учёт");
        assertThat(page.select("input[name=kind][checked]").attr("value")).isEqualTo("INITIAL_ENTRY");

        fields.put("asked", "kind");
        send(fields).andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select type from membership_event").query(String.class).single()).isEqualTo("JOIN");
    }

    @Test
    void a_form_forged_for_somebody_else_finds_nobody() throws Exception {
        MemberId known = service.admit(MemberMother.member().in(SCHOOL).command(), new Subtree.Primary(SCHOOL));
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        fields.put("id", known.toString());
        fields.put("lastName", "Другая");
        send(fields).andExpect(status().isNotFound());
    }

    @Test
    void the_form_and_its_answer_take_few_statements() throws Exception {
        Map<String, String> fields = filled(page(get(LIST + "/new")));
        statements.assertAtMost(8, () -> page(get(LIST + "/new")));
        assertThat(statements.of(() -> send(fields).andExpect(status().is3xxRedirection()))).hasSizeLessThanOrEqualTo(17);
        Map<String, String> next = filled(page(get(LIST + "/new")));
        next.put("lastName", "Следующая");
        assertThat(statements.of(() -> send(next).andExpect(status().is3xxRedirection())))
                .as("into a register that has begun, the session included").hasSizeLessThanOrEqualTo(15);
    }

    private Map<String, String> filled(Document form) {
        Map<String, String> fields = new HashMap<>();
        form.select("main input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("lastName", "Иванова");
        fields.put("firstName", "Анна");
        fields.put("birthDate", "1.2.1980");
        fields.put("joinedOn", "1 сентября 1998");
        fields.put("category", "WORKER");
        fields.put("kind", "INITIAL_ENTRY");
        fields.putIfAbsent("key", Uuids.next().toString());
        return fields;
    }

    private Document refused(Map<String, String> fields) throws Exception {
        return Jsoup.parse(send(fields).andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
    }

    private ResultActions send(Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(LIST).with(chair).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(chair))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }

    private int entered() {
        return jdbc.sql("select coalesce(sum(on_register), 0) from member_counter").query(Integer.class).single();
    }
}
