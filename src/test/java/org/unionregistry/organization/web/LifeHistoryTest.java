package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;

/** What is told of an organisation afterwards, and to whom the way back is offered. */
@RegistryTest
@Transactional
class LifeHistoryTest {
    private static final String SCHOOL = "/organizations/" + SmallUnion.SCHOOL;

    @Autowired
    SmallUnion union;

    @Autowired
    PagesFixture pages;

    @Autowired
    JdbcClient jdbc;

    RequestPostProcessor clerk;

    @BeforeEach
    void union() {
        union.create();
        clerk = pages.person(Role.REGIONAL_CLERK, SmallUnion.REGION);
    }

    private void life(String address, String... said) throws Exception {
        String[] fields = {"id", "01990000-0000-7000-8000-000000000009", "decidedOn", "01.09.2026", "basis", "№ 4"};
        String seen = Jsoup.parse(pages.send(address, clerk, both(fields, said)).getContentAsString()).select("input[name=seen]").val();
        assertThat(pages.send(address, clerk, both(both(fields, said), "step", "apply", "seen", seen)).getStatus()).isEqualTo(302);
    }

    private static String[] both(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Test
    void the_way_back_is_offered_only_to_whoever_stands_above_all_sides() throws Exception {
        life(SCHOOL + "/move", "target", SmallUnion.NEIGHBOUR_LOCAL.toString());
        RequestPostProcessor receiver = pages.person(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL);
        String undo = pages.open(SCHOOL, clerk).select(".timeline a").attr("href");
        Document told = pages.open(SCHOOL, receiver);
        assertThat(told.select(".timeline").text()).contains("передана, теперь в составе: «Сосновская районная организация»");
        assertThat(told.select(".timeline a")).isEmpty();
        assertThat(pages.answer(MockMvcRequestBuilders.get(undo), receiver).getStatus()).isEqualTo(403);
        assertThat(pages.send(undo, receiver).getStatus()).isEqualTo(403);
        assertThat(pages.send(undo, clerk).getStatus()).isEqualTo(302);
    }

    @Test
    void several_that_joined_another_are_named_each_by_itself() throws Exception {
        life(SCHOOL + "/merger", "target", SmallUnion.NEIGHBOUR_SCHOOL.toString(), "others", SmallUnion.SCHOOL_NEAR.toString());
        assertThat(pages.open(SCHOOL, clerk).select(".timeline").text())
                .contains("«Берёзовская школа № 1», «Берёзовская школа № 2» присоединены к «Сосновская школа»");
    }

    @Test
    void the_headcount_of_a_closed_organisation_was_its_last_and_gets_no_successor() throws Exception {
        jdbc.sql(
                        """
                        insert into headcount (id, organization_id, region_id, local_id, as_of, source, workers, students, members, status,
                                               current, decided_at, created_at, changed_at)
                        select gen_random_uuid(), id, region_id, local_id, '2026-01-01', 'REPORT', 10, 0, 10, 'CONFIRMED', true, now(), now(), now()
                          from organization where id = ?""")
                .param(SmallUnion.SCHOOL)
                .update();
        assertThat(pages.open(SCHOOL, clerk).select("main").text()).contains("Действует");
        assertThat(pages.open(SCHOOL + "/headcounts/new", clerk).select("form[action$=headcounts]")).hasSize(1);
        life(SCHOOL + "/closing", "way", "LEAVE");
        Document page = pages.open(SCHOOL, clerk);
        assertThat(page.select("table .badge").eachText()).containsExactly("Последняя до закрытия");
        for (String form : new String[] {"/headcounts/new", "/card", "/chair", "/edit", "/renaming", "/move", "/merger", "/split", "/closing"}) {
            MockHttpServletResponse answer = pages.answer(MockMvcRequestBuilders.get(SCHOOL + form), clerk);
            assertThat(answer.getStatus()).as(form).isEqualTo(409);
            Document told = Jsoup.parse(answer.getContentAsString());
            assertThat(told.select("main form")).as(form).isEmpty();
            assertThat(told.select("main").text()).as(form).contains("Организация закрыта", "отмените закрытие");
        }
    }
}
