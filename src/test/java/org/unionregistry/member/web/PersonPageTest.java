package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
class PersonPageTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);

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
    private String person;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        MemberId id = service.admit(
                MemberMother.member().in(SCHOOL).named("Иванова", "Анна", "Петровна").consenting().command(), new Subtree.Primary(SCHOOL));
        person = "/members/" + id;
    }

    @Test
    void the_page_tells_what_is_known_and_what_has_happened() throws Exception {
        Document page = page(person);

        assertThat(page.select("h1").text()).isEqualTo("Иванова Анна Петровна");
        assertThat(page.title()).doesNotContain("Иванова");
        assertThat(page.select(".facts").text()).contains("8 марта 1975", "учитель", "912 345-67-89");
        assertThat(page.select(".journal li").eachText()).singleElement().asString().contains("Перенос с бумаги", "01.09.1998");
        assertThat(page.select("[hx-get=" + person + "/card]")).hasSize(1);
    }

    @Test
    void the_page_takes_few_statements_and_leaves_a_trace() throws Exception {
        statements.assertAtMost(8, () -> page(person));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'member.read'").query(Integer.class).single()).isPositive();
    }

    @Test
    void a_correction_shows_both_values_in_the_history() throws Exception {
        Map<String, String> fields = form(person + "/edit");
        fields.put("lastName", "Петрова");
        fields.put("note", "сменила фамилию");
        send(person, fields).andExpect(status().is3xxRedirection());

        Document page = page(person);
        assertThat(page.select("h1").text()).isEqualTo("Петрова Анна Петровна");
        assertThat(page.select(".journal del").text()).isEqualTo("Иванова");
        assertThat(page.select(".journal ins").text()).isEqualTo("Петрова");
        assertThat(page.select(".journal").text()).contains("сменила фамилию");
    }

    @Test
    void two_people_at_one_record_see_each_other_s_values() throws Exception {
        Map<String, String> mine = form(person + "/edit");
        Map<String, String> theirs = form(person + "/edit");
        theirs.put("position", "директор");
        send(person, theirs).andExpect(status().is3xxRedirection());
        mine.put("position", "завуч");
        Document page = Jsoup.parse(send(person, mine).andExpect(status().isConflict()).andReturn().getResponse().getContentAsString());

        assertThat(page.select(".notice td").eachText()).containsExactly("завуч", "директор");
        assertThat(page.select("#position").attr("value")).isEqualTo("завуч");
        mine.put("version", page.select("main input[name=version]").attr("value"));
        send(person, mine).andExpect(status().is3xxRedirection());
        assertThat(page(person).select(".facts").text()).contains("завуч");
    }

    @Test
    void somebody_leaves_and_the_mistake_is_undone() throws Exception {
        Map<String, String> fields = form(person + "/exit");
        fields.put("reason", "DISMISSAL");
        send(person + "/exit", fields).andExpect(status().is3xxRedirection());
        send(person + "/exit", fields).andExpect(status().is3xxRedirection());
        Document left = page(person);
        assertThat(left.select(".lead").text()).contains("Снят(а)");
        assertThat(left.select(".journal li")).hasSize(2);
        assertThat(page(person + "/card").select(".panel").text()).contains("Заблокирован");

        String undo = left.select(".journal form").attr("action");
        send(undo, Map.of()).andExpect(status().is3xxRedirection());
        send(undo, Map.of()).andExpect(status().is3xxRedirection());
        assertThat(page(person).select(".lead").text()).contains("На учёте");
        assertThat(page(person + "/card").select(".panel").text()).contains("Действует");
    }

    @Test
    void an_exit_without_a_reason_or_in_the_future_is_explained() throws Exception {
        Map<String, String> fields = form(person + "/exit");
        fields.put("day", "01.01.2030");
        Document page = Jsoup.parse(send(person + "/exit", fields).andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
        assertThat(page.select("#reason-error").text()).isEqualTo("Выберите причину");

        fields.put("reason", "OWN_WISH");
        page = Jsoup.parse(send(person + "/exit", fields).andExpect(status().is(422)).andReturn().getResponse().getContentAsString());
        assertThat(page.select("#day-error").text()).contains("ещё не наступил");
    }

    @Test
    void a_person_moves_to_a_school_of_the_same_district() throws Exception {
        Document form = page(person + "/transfer");
        assertThat(form.select("select[name=to] option").eachText()).contains("Берёзовская школа № 2").doesNotContain("Берёзовская школа № 1");
        Map<String, String> fields = hidden(form);
        fields.put("to", SmallUnion.SCHOOL_NEAR.toString());
        send(person + "/transfer", fields).andExpect(status().is3xxRedirection());

        assertThat(page(person).select(".journal").text()).contains("Из: Берёзовская школа № 1. В: Берёзовская школа № 2");
        fields.put("event", Uuids.next().toString());
        fields.put("version", "1");
        fields.put("to", SmallUnion.NEIGHBOUR_SCHOOL.toString());
        send(person + "/transfer", fields).andExpect(status().isNotFound());
    }

    @Test
    void a_school_chair_lets_people_go_instead_of_moving_them() throws Exception {
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        mvc.perform(get(person + "/transfer").with(chair)).andExpect(redirectedUrl(person + "/release"));
    }

    @Test
    void a_region_chooses_the_district_before_the_school() throws Exception {
        chair = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        assertThat(page(person + "/transfer").select("select[name=part] option").eachText())
                .contains("Сосновская районная организация", "Педагогический колледж");

        assertThat(page(person + "/transfer?part=" + SmallUnion.NEIGHBOUR_LOCAL).select("select[name=to] option").eachText())
                .contains("Сосновская школа");
    }

    @Test
    void category_and_consent_change_by_their_forms() throws Exception {
        Map<String, String> category = form(person + "/category");
        category.put("category", "PENSIONER");
        send(person + "/category", category).andExpect(status().is3xxRedirection());
        Map<String, String> consent = form(person + "/consent");
        send(person + "/consent", consent).andExpect(status().is3xxRedirection());

        Document page = page(person);
        assertThat(page.select(".journal").text()).contains("Работник → Неработающий пенсионер", "Согласие отозвано");
        assertThat(page.select("aside").text()).contains("Согласие отозвано");
    }

    @Test
    void the_card_comes_as_a_part_of_the_page_or_as_a_page() throws Exception {
        String part = mvc.perform(get(person + "/card").header("HX-Request", "true").with(chair))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(part).doesNotContain("<html").contains("22");
        assertThat(page(person + "/card").select("h1").text()).isEqualTo("Профсоюзный билет");
    }

    @Test
    void a_neighbour_finds_nobody_at_any_of_the_addresses() throws Exception {
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        for (String page : List.of("", "/edit", "/category", "/exit", "/transfer", "/consent", "/card")) {
            mvc.perform(get(person + page).with(chair)).andExpect(status().isNotFound());
        }
        for (String action : List.of("", "/category", "/exit", "/transfer", "/consent", "/entry/reversal",
                "/events/00000000-0000-7000-8000-000000000001/reversal")) {
            mvc.perform(post(person + action).param("event", "00000000-0000-7000-8000-000000000001").with(chair).with(csrf()))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void an_auditor_reads_and_changes_nothing() throws Exception {
        chair = signedIn.as(Role.AUDITOR, SmallUnion.LOCAL);

        assertThat(page(person).select(".actions a, main form")).isEmpty();
        mvc.perform(get(person + "/edit").with(chair)).andExpect(status().isForbidden());
    }

    private Map<String, String> form(String address) throws Exception {
        return hidden(page(address));
    }

    /** What a browser would send from the form as it is. */
    private static Map<String, String> hidden(Document page) {
        Map<String, String> fields = new HashMap<>();
        Element form = page.select("main form[method=post]").first();
        form.select("input[type=hidden], input[type=text], input[type=tel], input[type=email], input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("select").forEach(select -> fields.put(select.attr("name"), select.select("option[selected]").attr("value")));
        return fields;
    }

    private ResultActions send(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(chair).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(chair))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
