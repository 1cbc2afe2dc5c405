package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;

/** Form, rehearsal, deed and undo as pages. */
@RegistryTest
@Transactional
class LifePagesTest {
    static final String SCHOOL = "/organizations/" + SmallUnion.SCHOOL;
    static final String ID = "01990000-0000-7000-8000-000000000001";

    @Autowired
    SmallUnion union;

    @Autowired
    PagesFixture pages;

    @Autowired
    MemberService members;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    RequestPostProcessor clerk;

    @BeforeEach
    void union() {
        union.create();
        clerk = pages.person(Role.REGIONAL_CLERK, SmallUnion.REGION);
        admit("Иванова");
    }

    private void admit(String name) {
        members.admit(
                MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).named(name, "Анна", null).command(), new Subtree.Country());
    }

    private MockHttpServletResponse merge(String... more) throws Exception {
        String[] fields = {
            "id", ID, "target", SmallUnion.SCHOOL_NEAR.toString(), "decidedOn", "01.09.2026", "basis", "Постановление № 4"
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return pages.send(SCHOOL + "/merger", clerk, all);
    }

    private RequestPostProcessor named(String last) {
        UUID account = signedIn.account(Role.REGIONAL_CLERK, SmallUnion.REGION);
        jdbc.sql("update user_account set last_name = :last where id = :id").param("last", last).param("id", account).update();
        return signedIn.account(account);
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    @Test
    void a_merger_is_rehearsed_done_told_and_taken_back() throws Exception {
        assertThat(pages.open(SCHOOL + "/merger", clerk).select("#target option").eachText()).contains("22-001-0002 Берёзовская школа № 2");
        Document rehearsal = page(merge());
        assertThat(rehearsal.select("main").text()).contains("Перейдут на другой учёт: 1 человек", "Иванова Анна", "за прошлые дни", "Ликвидирована");
        String seen = rehearsal.select("input[name=seen]").val();
        assertThat(merge("step", "apply", "seen", seen).getRedirectedUrl()).isEqualTo(SCHOOL);
        Document closed = pages.open(SCHOOL, clerk);
        assertThat(closed.select(".timeline").text()).contains("«Берёзовская школа № 1» присоединена к «Берёзовская школа № 2»", "Постановление № 4");
        assertThat(closed.select("a[href$=/merger]")).isEmpty();
        String undo = closed.select(".timeline a").attr("href");
        assertThat(pages.open(undo, clerk).select("main").text()).contains("председатель снова сможет войти");
        assertThat(pages.send(undo, named("Другова")).getRedirectedUrl()).isEqualTo(SCHOOL);
        assertThat(pages.open(SCHOOL, clerk).select(".timeline").text()).contains("отменено");
        assertThat(pages.open(SCHOOL + "/events", clerk).select(".timeline").text()).contains("Внёс(ла) Проверкина", "; отменил(а) Другова");
    }

    @Test
    void what_has_changed_meanwhile_is_shown_with_both_values() throws Exception {
        String seen = page(merge()).select("input[name=seen]").val();
        admit("Петрова");
        MockHttpServletResponse answer = merge("step", "apply", "seen", seen);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page(answer).select(".notice.bad").text()).contains("Пока вы смотрели", "На учёте", "1 → 0", "2 → 0");
    }

    @Test
    void people_who_are_to_go_elsewhere_are_not_taken_off_because_nobody_said_where() throws Exception {
        MockHttpServletResponse answer = pages.send(
                SCHOOL + "/closing", clerk, "id", ID, "way", "TRANSFER", "target", "", "decidedOn", "01.09.2026", "basis", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select("#errors li").eachText()).contains("Выберите организацию", "Укажите решение, по которому это делается");
        assertThat(page(answer).select("[name=way][checked]").val()).isEqualTo("TRANSFER");
        MockHttpServletResponse joined = pages.send(SCHOOL + "/merger", clerk, "id", ID, "target", "", "decidedOn", "01.09.2026", "basis", "");
        assertThat(page(joined).select("#target-error").text()).isEqualTo("Выберите организацию");
    }

    @Test
    void a_closed_organisation_does_not_ask_for_a_chair() throws Exception {
        String seen = page(pages.send(SCHOOL + "/closing", clerk, "id", ID, "way", "LEAVE", "decidedOn", "01.09.2026", "basis", "№ 4"))
                .select("input[name=seen]").val();
        pages.send(SCHOOL + "/closing", clerk, "id", ID, "way", "LEAVE", "decidedOn", "01.09.2026", "basis", "№ 4", "step", "apply", "seen", seen);
        assertThat(pages.open(SCHOOL, clerk).select("aside").text()).contains("закрыта").doesNotContain("пока не записан");
    }

    @Test
    void who_sees_one_local_organisation_is_not_led_to_an_empty_list() throws Exception {
        RequestPostProcessor chair = pages.person(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        Document page = pages.open(SCHOOL, chair);
        assertThat(page.select("a[href$=/renaming]")).hasSize(1);
        assertThat(page.select("a[href$=/move]")).isEmpty();
        assertThat(page.select("main").text()).contains("передаёт региональная");
        Document move = pages.open(SCHOOL + "/move", chair);
        assertThat(move.select("main select")).isEmpty();
        assertThat(move.select(".notice").text()).contains("Попросите об этом региональную организацию");
        assertThat(pages.open(SCHOOL, clerk).select("a[href$=/move]")).hasSize(1);
    }

    @Test
    void what_was_typed_stays_with_an_error_at_its_place() throws Exception {
        MockHttpServletResponse answer = pages.send(
                SCHOOL + "/merger", clerk, "id", ID, "targetCode", "22-009-0001", "decidedOn", "01.09.2027", "basis", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document form = page(answer);
        assertThat(form.select("#errors").text()).contains("с кодом 22-009-0001", "Укажите решение");
        assertThat(form.select("[name=targetCode]").val()).isEqualTo("22-009-0001");
        Document back = page(merge("step", "back"));
        assertThat(back.select("#target option[selected]").text()).contains("школа № 2");
    }

    @Test
    void every_kind_of_change_has_a_page_of_its_own() throws Exception {
        assertThat(pages.open(SCHOOL + "/renaming", clerk).select("[name=shortName]").val()).isEqualTo("Берёзовская школа № 1");
        assertThat(pages.open(SCHOOL + "/move", clerk).select("#target option").eachText())
                .contains("Краевая организация - напрямую", "22-002 Сосновская районная организация");
        assertThat(pages.open(SCHOOL + "/split", clerk).select("#people label").eachText()).containsExactly("Иванова Анна, учитель");
        assertThat(pages.open(SCHOOL + "/closing", clerk).select("[name=way]")).hasSize(2);
        assertThat(pages.open("/organizations/" + SmallUnion.LOCAL + "/move", clerk).select("[name=target]")).isEmpty();
        assertThat(pages.open("/organizations/" + SmallUnion.LOCAL + "/closing", clerk).select("[name=way]")).isEmpty();
        assertThat(pages.open(SCHOOL, clerk).select("main a[href$=/split]")).hasSize(1);
    }

    @Test
    void others_read_what_happened_and_change_nothing() throws Exception {
        RequestPostProcessor secretary = pages.person(Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT);
        RequestPostProcessor auditor = pages.person(Role.AUDITOR, SmallUnion.REGION);
        assertThat(pages.open(SCHOOL + "/events", secretary).text()).contains("Ничего не происходило");
        assertThat(pages.open(SCHOOL, auditor).select("main a[href$=/merger]")).isEmpty();
        assertThat(pages.send(SCHOOL + "/merger", auditor).getStatus()).isEqualTo(403);
        RequestPostProcessor neighbour = pages.person(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL);
        assertThat(pages.answer(MockMvcRequestBuilders.get(SCHOOL + "/merger"), neighbour).getStatus()).isEqualTo(404);
        assertThat(pages.answer(MockMvcRequestBuilders.get(SCHOOL + "/events"), neighbour).getStatus()).isEqualTo(404);
    }
}
