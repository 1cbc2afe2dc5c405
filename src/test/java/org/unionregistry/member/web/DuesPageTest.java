package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.CategoryService;
import org.unionregistry.member.DeductionService;
import org.unionregistry.member.DuesRetention;
import org.unionregistry.member.Happening;
import org.unionregistry.member.LeaveKind;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.ReversalService;
import org.unionregistry.member.TransferService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.Browser;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** The application for withholding and the marks of one person. */
@RegistryTest
class DuesPageTest {
    private static final Subtree COUNTRY = new Subtree.Country();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private CategoryService categories;

    @Autowired
    private DeductionService deductions;

    @Autowired
    private TransferService transfers;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private DuesRetention retention;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    private Browser chair;
    private MemberId anna;
    private String page;

    @BeforeEach
    void settle() throws Exception {
        tables.clear();
        union.create();
        signedIn.account("chair", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        chair = new Browser(mvc).signIn("chair", SignedInAs.PASSWORD);
        anna = members.admit(
                MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).memberSince(LocalDate.of(2026, 5, 10)).command(), COUNTRY);
        page = "/members/" + anna;
    }

    @Test
    void an_application_is_recorded_withdrawn_and_written_anew() throws Exception {
        assertThat(chair.open(page + "/dues").text()).contains("Заявления об удержании нет", "Отметок об уплате нет");
        String id = application();
        for (int click = 0; click < 2; click++) {
            chair.submit(page + "/deduction", "id", id, "day", "1.6.2026");
            assertThat(chair.leadsTo()).isEqualTo(page);
        }
        assertThat(chair.open(page + "/dues").text()).contains("Удерживаются из зарплаты: заявление от 1 июня 2026");
        chair.submit(page + "/deduction", "id", Uuids.next().toString(), "day", "01.07.2026");
        assertThat(chair.status()).isEqualTo(422);
        assertThat(chair.text()).contains("Заявление уже записано");

        assertThat(application()).isEqualTo(id);
        chair.submit(page + "/deduction", "id", id, "withdraws", "yes", "day", "31.05.2026");
        assertThat(chair.page().select("#day-error").text()).contains("01.06.2026");
        chair.submit(page + "/deduction", "id", id, "withdraws", "yes", "day", "16.09.2026");
        assertThat(chair.page().select("#day-error").text()).contains("день, когда заявление отозвано");
        chair.submit(page + "/deduction", "id", id, "withdraws", "yes", "day", "01.08.2026");
        assertThat(chair.open(page + "/dues").text()).contains("отозвано 1 августа 2026");
        chair.submit(page + "/deduction", "id", application(), "day", "15.07.2026");
        assertThat(chair.page().select("#day-error").text()).contains("действовало до 01.08.2026");
        chair.submit(page + "/deduction", "id", application(), "day", "01.09.2026");
        assertThat(chair.open(page + "/dues").text()).contains("заявление от 1 сентября 2026");
        assertThat(count("select count(*) from deduction_application")).isEqualTo(2);
        assertThat(count("select count(*) from audit_entry where action like 'member.deduction.%'")).isEqualTo(3);
    }

    @Test
    void after_a_transfer_the_new_chair_is_told_that_a_new_application_is_needed() throws Exception {
        chair.submit(page + "/deduction", "id", application(), "day", "01.06.2026");
        Happening moved = new Happening(Uuids.next(), LocalDate.of(2026, 9, 1), null);
        transfers.transfer(anna, 0, new OrganizationId(SmallUnion.SCHOOL_NEAR), moved, COUNTRY);
        signedIn.account("near", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        Browser near = new Browser(mvc).signIn("near", SignedInAs.PASSWORD);

        assertThat(near.open(page).page().select(".notice.warn").text()).contains("Нужно новое заявление", "1 сентября 2026");
        assertThat(near.page().select(".notice.warn a").eachAttr("href")).contains(page + "/deduction");
        assertThat(near.open(page + "/dues").text()).contains("подано другому работодателю и действовало до перевода 1 сентября 2026");
        String id = near.open(page + "/deduction").page().select("[name=id]").val();
        near.submit(page + "/deduction", "id", id, "day", "02.09.2026");
        assertThat(near.open(page).text()).doesNotContain("Нужно новое заявление");
        assertThat(near.open(page + "/dues").text()).contains("заявление от 2 сентября 2026");
    }

    @Test
    void what_was_applied_for_after_the_day_of_a_transfer_entered_late_goes_on() throws Exception {
        chair.submit(page + "/deduction", "id", application(), "day", "01.09.2026");
        Happening moved = new Happening(Uuids.next(), LocalDate.of(2026, 8, 31), null);
        transfers.transfer(anna, 0, new OrganizationId(SmallUnion.SCHOOL_NEAR), moved, COUNTRY);
        assertThat(count("select count(*) from deduction_application where withdrawn_on is null")).isOne();
        reversals.reverse(anna, moved.event(), COUNTRY);
        assertThat(count("select count(*) from deduction_application where withdrawn_on is null")).isOne();
    }

    @Test
    void a_day_that_cannot_be_is_said_at_its_place_and_kept() throws Exception {
        for (List<String> wrong : List.of(
                List.of("09.05.2026", "10.05.2026"), List.of("16.09.2026", "ещё не наступил"), List.of("вчера", "вчера"))) {
            chair.submit(page + "/deduction", "id", application(), "day", wrong.get(0));
            assertThat(chair.status()).isEqualTo(422);
            Document again = chair.page();
            assertThat(again.select("#day-error").text()).contains(wrong.get(1));
            assertThat(again.select("#day").val()).isEqualTo(wrong.get(0));
        }
        assertThat(count("select count(*) from deduction_application")).isZero();
    }

    @Test
    void two_clicks_of_one_moment_are_one_application() throws Exception {
        UUID id = Uuids.next();
        Callable<Boolean> click = () -> {
            try {
                deductions.record(id, anna, LocalDate.of(2026, 6, 1), COUNTRY);
            } catch (org.springframework.dao.DataIntegrityViolationException lost) {
                deductions.record(id, anna, LocalDate.of(2026, 6, 1), COUNTRY);
            }
            return true;
        };
        assertThat(AtOnce.run(List.of(click, click, click))).containsOnly(true);
        assertThat(count("select count(*) from deduction_application")).isOne();
    }

    @Test
    void a_month_is_marked_and_unmarked_by_hand() throws Exception {
        Document months = chair.open(page + "/dues").page();
        assertThat(months.select("tbody th").eachText())
                .containsExactly("сентябрь 2026", "август 2026", "июль 2026", "июнь 2026", "май 2026");
        chair.submit(page + "/dues", "month", "2026-08", "paid", "yes").submit(page + "/dues", "month", "2026-08", "paid", "yes");
        assertThat(chair.open(page + "/dues").text()).contains("Последняя отметка: август 2026 (отметил председатель)");
        chair.submit(page + "/dues", "month", "2026-04", "paid", "yes");
        assertThat(chair.status()).isEqualTo(422);
        assertThat(chair.text()).contains("не был членом Профсоюза");
        assertThat(chair.submit(page + "/dues", "month", "2026-10", "paid", "yes").text()).contains("ещё не наступил");
        assertThat(chair.submit(page + "/dues", "month", "x", "paid", "yes").text()).contains("Выберите месяц");
        chair.submit(page + "/dues", "month", "2026-08", "paid", "no");
        assertThat(count("select count(*) from dues_mark")).isZero();
    }

    @Test
    void what_a_list_said_is_not_taken_back_by_hand() throws Exception {
        jdbc.sql("insert into dues_mark values (:id, date '2026-08-01', 'CHECK', :check)")
                .param("id", anna.value())
                .param("check", UUID.randomUUID())
                .update();
        assertThat(chair.open(page + "/dues").page().select("tbody tr").get(1).text()).contains("По списку бухгалтерии").doesNotContain("Убрать");
        chair.submit(page + "/dues", "month", "2026-08", "paid", "no");
        assertThat(count("select count(*) from dues_mark")).isOne();
    }

    @Test
    void the_page_of_the_person_loads_it_as_a_part_and_costs_little() throws Exception {
        assertThat(chair.open(page).page().select("[hx-get='" + page + "/dues']")).hasSize(1);
        categories.startLeave(anna, 0, LeaveKind.CHILD_CARE, null, new Happening(Uuids.next(), TestClock.TODAY, null), COUNTRY);
        assertThat(chair.open(page + "/dues").text()).contains("От взносов освобождён");
        statements.assertAtMost(6, () -> chair.open(page + "/dues"));
    }

    @Test
    void a_neighbour_finds_nothing_and_changes_nothing() throws Exception {
        signedIn.account("near", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        Browser near = new Browser(mvc).signIn("near", SignedInAs.PASSWORD);
        near.open("/");
        for (String address : List.of(page + "/dues", page + "/deduction")) {
            assertThat(near.open(address).status()).isEqualTo(404);
            assertThat(near.submit(address, "id", Uuids.next().toString(), "day", "01.06.2026", "month", "2026-08").status()).isEqualTo(404);
        }
        assertThat(count("select count(*) from dues_mark") + count("select count(*) from deduction_application")).isZero();
    }

    @Test
    void marks_older_than_five_years_are_removed() {
        for (String month : List.of("2021-08-01", "2021-09-01", "2026-08-01")) {
            jdbc.sql("insert into dues_mark values (:id, cast(:month as date), 'CHAIR', null)").param("id", anna.value()).param("month", month).update();
        }
        retention.clean();
        assertThat(jdbc.sql("select month from dues_mark order by 1").query(LocalDate.class).list())
                .containsExactly(LocalDate.of(2021, 9, 1), LocalDate.of(2026, 8, 1));
    }

    private String application() throws Exception {
        return chair.open(page + "/deduction").page().select("[name=id]").val();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
