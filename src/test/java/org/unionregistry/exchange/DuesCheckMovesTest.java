package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.exchange.DuesWalk.names;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.DepartureService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.MergeUndoService;
import org.unionregistry.member.Merging;
import org.unionregistry.member.ReleaseService;
import org.unionregistry.member.TransferId;
import org.unionregistry.member.TransferService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** The bookkeeping still withholds from people who are elsewhere, or who were two records. */
@RegistryTest
class DuesCheckMovesTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    private static final UUID SCHOOL = SmallUnion.SCHOOL;

    @Autowired
    MockMvc mvc;

    @Autowired
    MemberService members;

    @Autowired
    DepartureService departures;

    @Autowired
    TransferService transfers;

    @Autowired
    ReleaseService releases;

    @Autowired
    Merging merging;

    @Autowired
    MergeUndoService undoing;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    SmallUnion union;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    private DuesWalk chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = new DuesWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SCHOOL));
    }

    @Test
    void whoever_went_to_another_register_has_left_and_is_not_admitted_here_once_more() throws Exception {
        MemberId moved = admit("Переводова", "Анна", "Петровна");
        MemberId going = admit("Отпускова", "Анна", "Петровна");
        MemberId august = admit("Августова", "Анна", "Петровна");
        MemberId home = admit("Обратнова", "Анна", "Петровна");
        transfer(moved, SmallUnion.SCHOOL_NEAR, LocalDate.of(2026, 7, 20));
        transfer(august, SmallUnion.SCHOOL_NEAR, LocalDate.of(2026, 8, 20));
        transfer(home, SmallUnion.SCHOOL_NEAR, LocalDate.of(2026, 6, 20));
        transfer(home, SCHOOL, LocalDate.of(2026, 6, 25));
        releases.release(
                TransferId.next(), going, 0, new OrganizationId(SmallUnion.OTHER_SCHOOL), new Happening(Uuids.next(), LocalDate.of(2026, 7, 21), null), COUNTRY);

        String address = chair.check(
                SCHOOL, "2026-08", "ФИО", "Переводова А. П.", "Отпускова Анна Петровна", "Августова Анна Петровна", "Обратнова Анна Петровна");
        Document page = chair.page(address);

        assertThat(page.select(".tile .value").eachText()).containsExactly("0", "0", "0", "2", "2");
        assertThat(page.select("#left tbody tr").eachText()).satisfiesExactly(
                row -> assertThat(row).contains("Отпущен(а) по переводу 21.07.2026"),
                row -> assertThat(row).startsWith("Переводова А. П.").contains("по переводу 20.07.2026").doesNotContain("школа № 2"));
        assertThat(page.select("#left").text()).contains("Сообщите в бухгалтерию");
        assertThat(page.select("#left tbody a").eachAttr("href")).containsExactly("/members/" + going);
        assertThat(page.select("main a").eachAttr("href")).noneMatch(href -> href.contains("readmission") || href.contains("members/new"));
        assertThat(page.select("a[href='/members/" + august + "']")).isEmpty();
        assertThat(marks()).containsExactlyInAnyOrder(august.value() + " 2026-08-01 CHECK", home.value() + " 2026-08-01 CHECK");

        Document local = new DuesWalk(mvc, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL)).page(address);
        assertThat(local.select("#left tbody a").eachAttr("href")).contains("/members/" + moved);
        assertThat(local.select("#left").text()).contains("20.07.2026: Берёзовская школа № 2");
    }

    @Test
    void a_namesake_of_somebody_who_has_left_is_entered_after_an_answer() throws Exception {
        departures.exit(
                admit("Белова", "Анна", "Петровна"), 0, DepartureReason.DISMISSAL, new Happening(Uuids.next(), LocalDate.of(2020, 5, 1), null), COUNTRY);
        String address = chair.check(SCHOOL, "2026-08", "ФИО", "Белова А. П.");
        chair.press(chair.page(address).select("#left form").attr("action"), "answer", "nobody");
        assertThat(names(chair.page(address), "unregistered")).isEqualTo("Белова А. П.");
        chair.press(chair.page(address).select("#unregistered form").attr("action"), "answer", "again");
        assertThat(names(chair.page(address), "left")).isEqualTo("Белова Анна Петровна");
    }

    @Test
    void an_answer_follows_a_merge_of_records_and_comes_back_with_it() throws Exception {
        MemberId ivan = admit("Иванов", "Иван", "Иванович");
        MemberId igor = admit("Иванов", "Игорь", "Ильич");
        MemberId known = admit("Петров", "Иван", "Иванович");
        String address = chair.check(SCHOOL, "2026-08", "ФИО", "Иванов И. И.", "Петров Иван");
        chair.press(chair.page(address).select("#ambiguous form").attr("action"), "people", ivan.toString(), "people", igor.toString());
        assertThat(marks()).hasSize(3);

        UUID merge = merging.merge(known, ivan, COUNTRY);
        assertThat(chosen()).containsExactly(known.value(), igor.value());
        assertThat(names(chair.page(address), "pays")).isEqualTo("Иванов И. И., Петров Иван");
        chair.press(address + "/marks");
        assertThat(marks()).as("the mark of the record that is no more stays for the undo").hasSize(3);

        undoing.undo(merge, COUNTRY);
        assertThat(chosen()).containsExactly(ivan.value(), igor.value());
        UUID again = merging.merge(known, ivan, COUNTRY);
        chair.press(chair.page(address).select("#pays form").attr("action"), "people", igor.toString());
        undoing.undo(again, COUNTRY);
        assertThat(chosen()).as("answered anew since").containsExactly(igor.value());
    }

    @Test
    void whoever_had_a_record_here_and_one_elsewhere_is_on_the_other_register() throws Exception {
        MemberId here = admit("Двойникова", "Анна", "Петровна");
        MemberId there = members.admit(
                MemberMother.member().named("Двойникова", "Анна", "Петровна").in(new OrganizationId(SmallUnion.OTHER_SCHOOL)).command(), COUNTRY);
        merging.merge(there, here, COUNTRY);
        String address = chair.check(SCHOOL, "2026-08", "ФИО", "Двойникова А. П.");
        assertThat(chair.page(address).select("#left tbody tr").eachText())
                .singleElement().asString().contains("На учёте в другой организации с 01.09.1998").doesNotContain("Озёрская");
        assertThat(marks()).isEmpty();
    }

    private MemberId admit(String last, String first, String middle) {
        return members.admit(MemberMother.member().named(last, first, middle).in(new OrganizationId(SCHOOL)).command(), COUNTRY);
    }

    private void transfer(MemberId person, UUID to, LocalDate day) {
        transfers.transfer(person, merging.version(person), new OrganizationId(to), new Happening(Uuids.next(), day, null), COUNTRY);
    }

    private List<UUID> chosen() {
        return jdbc.sql("select unnest(chosen) from dues_payer where chosen <> '{}'").query(UUID.class).list();
    }

    private List<String> marks() {
        return jdbc.sql("select member_id || ' ' || month || ' ' || source from dues_mark").query(String.class).list();
    }
}
