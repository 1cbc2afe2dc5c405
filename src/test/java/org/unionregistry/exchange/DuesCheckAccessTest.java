package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionregistry.exchange.DuesWalk.names;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Whose checks who sees, how long names are kept, and what a page costs. */
@RegistryTest
class DuesCheckAccessTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    private static final UUID SCHOOL = SmallUnion.SCHOOL;
    private static final String PAGE = "/organizations/" + SCHOOL + "/dues-checks";

    @Autowired
    MockMvc mvc;

    @Autowired
    MemberService members;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    SmallUnion union;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    @Autowired
    DuesCleaning cleaning;

    @Autowired
    TestClock clock;

    private DuesWalk chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = new DuesWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SCHOOL));
    }

    @Test
    void the_page_of_the_organisation_loads_who_pays_as_a_part() throws Exception {
        admit("Белова", "Анна", "Петровна");
        chair.check(SCHOOL, "2026-08", "ФИО", "Белова Анна Петровна", "Незнакомова Анна");
        assertThat(chair.page("/organizations/" + SCHOOL).select("[hx-get='" + PAGE + "']")).hasSize(1);
        String part = mvc.perform(get(PAGE).header("HX-Request", "true").secure(true).with(chair.user()))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(part).text()).contains("2 платят за август 2026, по списку бухгалтерии", "На учёте 1").doesNotContain("Незнакомова");
        assertThat(part).doesNotContain("<html");
    }

    @Test
    void a_neighbour_finds_nothing_and_an_auditor_reads_only() throws Exception {
        admit("Белова", "Анна", "Петровна");
        String address = chair.check(SCHOOL, "2026-08", "ФИО", "Незнакомова Анна");
        for (DuesWalk other : List.of(
                new DuesWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR)),
                new DuesWalk(mvc, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL)))) {
            assertThat(other.get_(address).getStatus()).isEqualTo(404);
            assertThat(other.get_(PAGE).getStatus()).isEqualTo(404);
            assertThat(other.press(address + "/marks").getStatus()).isEqualTo(404);
            assertThat(other.send(DuesCheckId.next().value(), SCHOOL, "2026-08", Lists.csv("ФИО", "Белова Анна")).getStatus()).isEqualTo(404);
            UUID forged = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
            assertThat(other.send(forged, SmallUnion.SCHOOL_NEAR, "2026-08", Lists.csv("ФИО", "Белова Анна")).getStatus()).isEqualTo(404);
        }
        String payer = jdbc.sql("select id from dues_payer").query(String.class).single();
        DuesWalk near = new DuesWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR));
        assertThat(near.get_("/organizations/" + SmallUnion.SCHOOL_NEAR + "/members/new?from=" + payer).getStatus()).isEqualTo(404);
        // A name of somebody else's list says nothing to whoever sends its id along: neither that it is there nor that it is not.
        for (String forged : List.of(payer, UUID.randomUUID().toString())) {
            assertThat(near.press("/organizations/" + SmallUnion.SCHOOL_NEAR + "/members", "id", MemberId.next().toString(), "key",
                            UUID.randomUUID().toString(), "from", forged, "lastName", "Новикова", "firstName", "Ольга", "birthDate",
                            "01.02.1980", "joinedOn", "01.09.2015", "category", "WORKER", "kind", "INITIAL_ENTRY", "asked", "twins")
                    .getRedirectedUrl()).isEqualTo("/organizations/" + SmallUnion.SCHOOL_NEAR + "/members");
        }

        Document read = new DuesWalk(mvc, signedIn.as(Role.AUDITOR, SmallUnion.REGION)).page(address);
        assertThat(read.text()).contains("Незнакомова Анна");
        assertThat(read.select("main form, #unregistered a")).isEmpty();
        assertThat(new DuesWalk(mvc, signedIn.as(Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT)).get_(address).getStatus()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from audit_entry where detail::text like '%Незнакомова%'").query(Integer.class).single()).isZero();
    }

    @Test
    void names_are_forgotten_after_ninety_days_and_marks_are_not() throws Exception {
        admit("Белова", "Анна", "Петровна");
        String address = chair.check(SCHOOL, "2026-08", "ФИО", "Белова Анна Петровна", "Незнакомова Анна");
        clock.advance(Duration.ofDays(89));
        cleaning.clean();
        assertThat(jdbc.sql("select count(*) from dues_payer").query(Integer.class).single()).isEqualTo(2);
        clock.advance(Duration.ofDays(2));
        cleaning.clean();
        assertThat(jdbc.sql("select count(*) from dues_payer").query(Integer.class).single()).isZero();
        assertThat(chair.page(address).text()).contains("удалены по сроку хранения").doesNotContain("Незнакомова");
        assertThat(marks()).hasSize(1);
    }

    @Test
    void somebody_entered_from_a_list_that_was_forgotten_meanwhile_is_entered_like_anybody_else() throws Exception {
        String address = chair.check(SCHOOL, "2026-08", "Сотрудник", "Новикова Ольга Ильинична");
        List<String> typed = new ArrayList<>(List.of(DuesCheckTest.entering(chair.page(chair.page(address).select("#unregistered a").attr("href")))));
        clock.advance(Duration.ofDays(91));
        cleaning.clean();

        MockHttpServletResponse refused = chair.press("/organizations/" + SCHOOL + "/members", typed.toArray(String[]::new));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("value=\"Новикова\"").doesNotContain("name=\"from\"");
        typed.addAll(List.of("birthDate", "01.02.1980"));
        for (int click = 0; click < 2; click++) {
            MockHttpServletResponse saved = chair.press("/organizations/" + SCHOOL + "/members", typed.toArray(String[]::new));
            assertThat(saved.getRedirectedUrl()).isEqualTo("/organizations/" + SCHOOL + "/members");
        }
        assertThat(jdbc.sql("select last_name from member").query(String.class).list()).containsExactly("Новикова");
        assertThat(marks()).isEmpty();
    }

    @Test
    void a_page_costs_the_same_for_three_names_and_for_hundreds() throws Exception {
        String few = chair.check(SCHOOL, "2026-07", "ФИО", "Белова Анна Петровна", "Орлова О. И.", "Незнакомова Анна");
        List<String> lines = new ArrayList<>(List.of("ФИО"));
        for (int i = 0; i < 1000; i++) {
            lines.add("Белкина" + "а".repeat(1 + i / 30) + "б".repeat(i % 30) + " Анна Петровна");
        }
        String many = chair.check(SCHOOL, "2026-08", lines.toArray(String[]::new));
        chair.page(few);
        int forFew = statements.of(() -> chair.page(few)).size();
        assertThat(statements.of(() -> chair.page(many))).hasSize(forFew).hasSizeLessThanOrEqualTo(8);
        statements.assertAtMost(6, () -> chair.page(PAGE));
    }

    @Test
    void two_who_send_at_once_make_one_check() throws Exception {
        admit("Белова", "Анна", "Петровна");
        byte[] list = Lists.csv("ФИО", "Белова Анна Петровна");
        UUID id = DuesCheckId.next().value();
        List<Callable<Integer>> clicks = List.of(
                () -> chair.send(id, SCHOOL, "2026-08", list).getStatus(),
                () -> chair.send(id, SCHOOL, "2026-08", list).getStatus(),
                () -> chair.send(DuesCheckId.next().value(), SCHOOL, "2026-08", list).getStatus());
        assertThat(AtOnce.run(clicks)).containsOnly(302);
        assertThat(jdbc.sql("select count(*) from dues_check").query(Integer.class).single()).isOne();
        assertThat(jdbc.sql("select count(*) from dues_payer").query(Integer.class).single()).isOne();
        assertThat(marks()).hasSize(1);
    }

    private MemberId admit(String last, String first, String middle) {
        return members.admit(MemberMother.member().named(last, first, middle).in(new OrganizationId(SCHOOL)).command(), COUNTRY);
    }

    private List<String> marks() {
        return jdbc.sql("select member_id || ' ' || month || ' ' || source from dues_mark").query(String.class).list();
    }
}
