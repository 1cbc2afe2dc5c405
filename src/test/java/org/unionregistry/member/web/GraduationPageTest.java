package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.ReturnService;
import org.unionregistry.member.ReversalService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.Browser;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class GraduationPageTest {
    private static final OrganizationId COLLEGE = new OrganizationId(SmallUnion.COLLEGE);
    private static final String PAGE = "/organizations/" + COLLEGE + "/graduation";
    private static final String KEY = "01a21c2f-aefe-786c-b218-47d0be5640d7";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private ReturnService returns;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private TestClock clock;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    private Browser chair;

    @BeforeEach
    void settle() throws Exception {
        tables.clear();
        union.create();
        signedIn.account("college", Role.PRIMARY_CHAIR, SmallUnion.COLLEGE);
        chair = new Browser(mvc).signIn("college", SignedInAs.PASSWORD);
    }

    @Test
    void without_students_the_page_says_what_it_is_for() throws Exception {
        admit("Преподавателева", MemberCategory.WORKER, LocalDate.of(2020, 9, 1));
        assertThat(chair.open(PAGE).text()).contains("Обучающихся на учёте нет");
    }

    @Test
    void a_group_leaves_at_once_and_only_once() throws Exception {
        MemberId first = admit("Абрамова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        MemberId second = admit("Белова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        admit("Волкова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        assertThat(chair.open(PAGE).page().select(".choice label").eachText()).hasSize(3);

        for (int click = 0; click < 2; click++) {
            chair.submit(PAGE, "key", KEY, "day", "30.06.2026", "basis", "приказ № 45", "students", first.toString(), "students", second.toString());
            assertThat(chair.leadsTo()).isEqualTo("/organizations/" + COLLEGE + "/members");
        }

        assertThat(chair.open(chair.leadsTo()).text()).contains("Окончили учёбу и сняты с учёта: 2");
        assertThat(count("select count(*) from membership_event where type = 'GRADUATION' and basis = 'приказ № 45'")).isEqualTo(2);
        assertThat(count("select on_register from member_counter where organization_id = '" + COLLEGE + "'")).isOne();
        assertThat(count("select holders from card_counter where organization_id = '" + COLLEGE + "'")).isOne();
    }

    @Test
    void what_is_wrong_is_said_at_its_place_and_changes_nothing() throws Exception {
        MemberId student = admit("Абрамова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        chair.open(PAGE).submit(PAGE, "key", KEY, "day", "30.06.2026");
        assertThat(chair.status()).isEqualTo(422);
        assertThat(chair.text()).contains("Отметьте хотя бы одного");

        chair.submit(PAGE, "key", KEY, "day", "01.09.2020", "students", student.toString());
        Document page = chair.page();
        assertThat(chair.status()).isEqualTo(422);
        assertThat(page.select("#day-error").text()).contains("Абрамова Анна: на учёте с 01.09.2023");
        assertThat(page.select("input[name=students][checked]")).hasSize(1);
        assertThat(count("select count(*) from membership_event where type = 'GRADUATION'")).isZero();
    }

    @Test
    void everybody_is_ticked_with_a_button_and_what_was_typed_stays() throws Exception {
        admit("Абрамова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        admit("Белова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        chair.open(PAGE).submit(PAGE, "key", KEY, "day", "30.06.2026", "basis", "приказ № 45", "tick", "all");
        assertThat(chair.page().select("input[name=students][checked]")).hasSize(2);
        assertThat(chair.page().select("#day").val() + " " + chair.page().select("#basis").val()).isEqualTo("30.06.2026 приказ № 45");
        chair.submit(PAGE, "key", KEY, "tick", "none", "students", chair.page().select("input[name=students]").val());
        assertThat(chair.page().select("input[name=students][checked]")).isEmpty();
        assertThat(count("select count(*) from membership_event where type = 'GRADUATION'")).isZero();
    }

    @Test
    void a_group_is_taken_back_with_one_button_all_or_nobody() throws Exception {
        MemberId first = admit("Абрамова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        MemberId second = admit("Белова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        MemberId third = admit("Волкова", MemberCategory.STUDENT, LocalDate.of(2023, 9, 1));
        clock.advance(Duration.ofMinutes(1));
        chair.open(PAGE).submit(PAGE, "key", Uuids.next().toString(), "day", "30.06.2026", "students", third.toString()).open(chair.leadsTo());
        clock.advance(Duration.ofMinutes(1));
        chair.submit(PAGE, "key", KEY, "day", "30.06.2026", "students", first.toString(), "students", second.toString());
        String undo = chair.open(chair.leadsTo()).page().select("form[action$=/reversal]").attr("action");
        signedIn.account("neighbour", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        Browser neighbour = new Browser(mvc).signIn("neighbour", SignedInAs.PASSWORD);
        assertThat(neighbour.open("/").submit(undo).status()).isEqualTo(404);
        assertThat(neighbour.submit(undo.replace(COLLEGE.toString(), SmallUnion.SCHOOL.toString())).status()).isEqualTo(404);

        clock.advance(Duration.ofMinutes(1));
        returns.readmit(second, version(second), new Happening(Uuids.next(), TestClock.TODAY, null), new Subtree.Country());
        assertThat(chair.submit(undo).open(chair.leadsTo()).text()).contains("Отменить для всей группы нельзя: Белова Анна");
        assertThat(count("select count(*) from member where status = 'ON_REGISTER'")).isOne();
        clock.advance(Duration.ofMinutes(1));
        reversals.reverse(second, jdbc.sql("select id from membership_event where type = 'READMISSION'").query(UUID.class).single(), new Subtree.Country());
        for (int click = 0; click < 2; click++) {
            assertThat(chair.submit(undo).open(chair.leadsTo()).text()).contains("снова на учёте: 2");
        }
        assertThat(count("select on_register from member_counter where organization_id = '" + COLLEGE + "'")).isEqualTo(2);
        assertThat(count("select holders from card_counter where organization_id = '" + COLLEGE + "'")).isEqualTo(2);
    }

    @Test
    void a_student_of_another_college_is_not_found() throws Exception {
        MemberId foreign = members.admit(
                MemberMother.member().in(new OrganizationId(SmallUnion.OTHER_SCHOOL)).category(MemberCategory.STUDENT).command(),
                new Subtree.Country());
        chair.open(PAGE).submit(PAGE, "key", KEY, "day", "30.06.2026", "students", foreign.toString());
        assertThat(chair.status()).isEqualTo(404);
    }

    private MemberId admit(String surname, MemberCategory category, LocalDate since) {
        return members.admit(
                MemberMother.member().named(surname, "Анна", null).in(COLLEGE).category(category).memberSince(since).command(),
                new Subtree.Country());
    }

    private long version(MemberId id) {
        return jdbc.sql("select version from member where id = ?").param(id.value()).query(Long.class).single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
