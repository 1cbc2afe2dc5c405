package org.unionregistry.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.StatementCount;

@RegistryTest
@Transactional
class HomePageTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    StatementCount statements;

    UnionTree union;
    UnionJournal journal;
    OrganizationId region;
    EducationDistrictId district;
    OrganizationId local;
    OrganizationId school;

    @BeforeEach
    void build() {
        union = new UnionTree(jdbc);
        journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        local = union.local(region, "Зональная", district);
        school = union.primary(local, "Школа № 1");
        union.chair(local, "Секретова", JANUARY, null);
    }

    @Test
    void a_chair_of_a_school_sees_how_many_of_how_many_and_what_is_left_to_do() throws Exception {
        union.headcount(school, JANUARY, 33);
        journal.entries(school, 31, LONG_AGO, at(TODAY));

        Document page = home(Role.PRIMARY_CHAIR, school.value());

        assertThat(page.select("h1").text()).isEqualTo("Школа № 1");
        assertThat(page.select(".tile").first().text())
                .contains("31 из 33", "93,9 %", "Численность 33 на 01.01.2026, отчёт");
        assertThat(page.select(".todo strong").eachText())
                .containsExactly("2 человека ещё не внесены", "Дополнить 16 записей");
        assertThat(page.select(".todo a").eachAttr("href"))
                .containsExactly(
                        "/organizations/" + school + "/members/new",
                        "/imports/new",
                        "/organizations/" + school + "/members?record=INCOMPLETE");
        assertThat(page.select(".facts").text()).contains("Внесены впервые 31");
    }

    @Test
    void without_a_headcount_the_first_thing_to_do_is_to_enter_it() throws Exception {
        assertThat(home(Role.PRIMARY_CHAIR, school.value()).select(".todo li").first().text())
                .startsWith("Нет численности")
                .endsWith("Ввести численность");
    }

    @Test
    void a_number_that_waits_for_the_superior_is_not_asked_for_again() throws Exception {
        propose();

        Document page = home(Role.PRIMARY_CHAIR, school.value());

        assertThat(page.select(".todo strong").eachText()).containsExactly("Численность ждёт подтверждения");
    }

    @Test
    void a_number_the_superior_returned_is_asked_for_until_there_is_another() throws Exception {
        propose();
        jdbc.sql("update headcount set status = 'REJECTED', remark = 'Проверьте'").update();

        Element task = home(Role.PRIMARY_CHAIR, school.value()).select(".todo li").first();
        assertThat(task.text()).contains("Численность не подтвердили", "01.01.2026");

        propose();
        assertThat(home(Role.PRIMARY_CHAIR, school.value()).select(".todo strong").eachText()).containsExactly("Численность ждёт подтверждения");
    }

    @Test
    void a_headcount_of_more_than_a_year_ago_is_asked_for_anew() throws Exception {
        union.headcount(school, TODAY.minusYears(1), 1);
        journal.event(school, "INITIAL_ENTRY", LONG_AGO, at(TODAY), 1, 1, 0, 0, null);
        assertThat(home(Role.PRIMARY_CHAIR, school.value()).select(".todo")).isEmpty();

        union.headcount(school, TODAY.minusYears(1).minusDays(1), 1);
        jdbc.sql("delete from headcount where as_of = ?").param(TODAY.minusYears(1)).update();
        jdbc.sql("update headcount set current = true").update();
        assertThat(home(Role.PRIMARY_CHAIR, school.value()).select(".todo strong").eachText())
                .containsExactly("Численность устарела");
    }

    @Test
    void consents_still_to_be_collected_are_counted_and_those_overdue_are_named() throws Exception {
        union.headcount(school, JANUARY, 2);
        person("TO_COLLECT", TODAY.minusDays(1));
        person("TO_COLLECT", TODAY.plusDays(1));

        Document page = home(Role.PRIMARY_CHAIR, school.value());

        assertThat(page.select(".todo").text()).contains("Собрать 2 согласия", "Срок уже прошёл: 1");
        assertThat(page.select(".todo a").eachAttr("href")).contains("/organizations/" + school + "/members?record=NO_CONSENT");
    }

    @Test
    void when_everything_is_done_the_page_says_so() throws Exception {
        union.headcount(school, JANUARY, 1);
        journal.event(school, "INITIAL_ENTRY", LONG_AGO, at(TODAY), 1, 1, 0, 0, null);

        assertThat(home(Role.PRIMARY_CHAIR, school.value()).select(".notice").text()).isEqualTo("Всё внесено, ничего не ждёт.");
    }

    @Test
    void a_local_chair_sees_the_worst_schools_and_the_numbers_to_confirm() throws Exception {
        propose();
        OrganizationId second = union.primary(local, "Школа № 2");
        union.headcount(second, JANUARY, 10);

        Document page = home(Role.LOCAL_CHAIR, local.value());

        assertThat(page.select("tbody th").eachText()).containsExactly("Школа № 2");
        assertThat(page.select(".todo strong").eachText())
                .containsExactly("Подтвердить 1 численность", "Внести ещё 10 человек", "1 первичка без численности");
        assertThat(page.select(".todo a").eachAttr("href")).contains("/headcounts", "/imports/new", "/imports");
    }

    @Test
    void the_region_sees_its_groups_the_share_and_who_is_late() throws Exception {
        union.headcount(school, JANUARY, 10);
        journal.joins(school, 3, TODAY.minusDays(40), at(TODAY));

        Document page = home(Role.REGIONAL_CLERK, region.value());

        assertThat(page.select(".groups a").eachAttr("href")).contains("/completion?group=WEAK");
        assertThat(page.text())
                .contains("0 из 1 территориальной организации - 0,0 %", "Вносят поздно: 1", "обычно через 40 дн.");
    }

    @Test
    void the_secretary_of_a_district_sees_counts_and_no_name() throws Exception {
        union.headcount(school, JANUARY, 10);

        Document page = home(Role.DISTRICT_SECRETARY, district.value());

        assertThat(page.select("h1").text()).isEqualTo("Бийский образовательный округ");
        assertThat(page.select("main").text()).contains("0 из 10").doesNotContain("Секретов");
        assertThat(page.select(".todo")).isEmpty();
    }

    @Test
    void the_auditor_of_a_region_has_nothing_to_press() throws Exception {
        propose();
        union.headcount(school, JANUARY, 10);

        assertThat(home(Role.AUDITOR, region.value()).select(".todo")).isEmpty();
    }

    @Test
    void an_empty_register_tells_the_administrator_where_to_begin() throws Exception {
        jdbc.sql("update organization set status = 'LIQUIDATED'").update();

        Document page = home(Role.ADMINISTRATOR, union.centre().value());

        assertThat(page.select(".todo strong").eachText())
                .containsExactly("1. Загрузите структуру", "2. Пригласите председателей");
        assertThat(page.select(".todo a").eachAttr("href")).containsExactly("/structure-imports/new", "/invitations");
    }

    @Test
    void the_first_screen_takes_few_statements() throws Exception {
        var chair = signedIn.as(Role.PRIMARY_CHAIR, school.value());
        var clerk = signedIn.as(Role.REGIONAL_CLERK, region.value());

        statements.assertAtMost(8, () -> mvc.perform(get("/").with(chair)).andExpect(status().isOk()));
        statements.assertAtMost(8, () -> mvc.perform(get("/").with(clerk)).andExpect(status().isOk()));
    }

    private Document home(Role role, UUID place) throws Exception {
        // The yearly look at cards has a test of its own.
        jdbc.sql("update organization set confirmed_on = ?").param(TODAY).update();
        return Jsoup.parse(mvc.perform(get("/").with(signedIn.as(role, place)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void propose() {
        jdbc.sql(
                        """
                        insert into headcount (id, organization_id, region_id, local_id, as_of, source, workers, students, members,
                                               status, created_at, changed_at)
                        select ?, id, region_id, local_id, ?, 'DECLARATION', 10, 0, 10, 'PROPOSED', now(), now()
                          from organization where id = ?""")
                .params(Uuids.next(), JANUARY, school.value())
                .update();
    }

    private void person(String consent, LocalDate due) {
        UUID id = Uuids.next();
        jdbc.sql(
                        """
                        insert into member (id, command_key, organization_id, region_id, local_id, status, last_name, first_name,
                                            name_key, category, joined_on, registered_on, consent_state, consent_due, complete,
                                            created_at, changed_at)
                        select ?, ?, id, region_id, local_id, 'ON_REGISTER', 'Секретова', 'Мария', 'секретова мария', 'WORKER',
                               '1985-09-01', '1985-09-01', ?, ?, false, now(), now()
                          from organization where id = ?""")
                .params(id, id, consent, due, school.value())
                .update();
    }
}
