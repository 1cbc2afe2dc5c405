package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
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
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.Browser;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** What the pages about events in a person's life say when one was entered, and what they offer. */
@RegistryTest
class EventPagesTest {
    private static final Subtree WHOLE = new Subtree.Country();
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private DepartureService departures;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private MemberId id;
    private String person = "";

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        id = admit(SmallUnion.SCHOOL, "Иванова");
        person = "/members/" + id;
    }

    @Test
    void how_late_each_step_of_a_transfer_was_entered_is_said_at_once() throws Exception {
        admit(SmallUnion.OTHER_SCHOOL, "Петрова");
        clock.setToday(TODAY.plusDays(3));
        Browser sender = user("sender", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        Browser receiver = user("receiver", Role.PRIMARY_CHAIR, SmallUnion.OTHER_SCHOOL);
        sender.open(person + "/release").submit(person + "/release", "transfer", Uuids.next().toString(), "event", Uuids.next().toString(),
                "version", "0", "to", SmallUnion.OTHER_SCHOOL.toString(), "day", "15.09.2026");
        assertThat(sender.open(sender.leadsTo()).text()).contains("Отпущен(а), ждём приёма. Внесено через 3 дня");

        clock.advance(Duration.ofMinutes(1));
        String acceptance = receiver.open("/transfers").page().select("tbody th a").attr("href") + "/acceptance";
        receiver.submit(acceptance, "event", Uuids.next().toString(), "day", "16.09.2026");
        assertThat(receiver.open(receiver.leadsTo()).text()).contains("Принят(а) на учёт. Внесено через 2 дня");

        clock.advance(Duration.ofMinutes(1));
        String number = jdbc.sql("select number from membership_card where member_id = ?").param(id.value()).query(String.class).single();
        sender.open("/transfers/new").submit("/transfers", "id", Uuids.next().toString(), "organization", SmallUnion.SCHOOL.toString(),
                "number", number, "lastName", "Иванова");
        String release = receiver.open("/transfers?show=OUTGOING").page().select("tbody th a").attr("href") + "/release";
        receiver.submit(release, "event", Uuids.next().toString(), "day", "17.09.2026");
        assertThat(receiver.open(receiver.leadsTo()).text()).contains("сразу на учёте у тех, кто просил. Внесено через 1 день");
    }

    @Test
    void a_correction_of_nothing_says_so() throws Exception {
        Browser chair = user("chair", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        chair.open(person + "/edit").submit(person, "event", Uuids.next().toString(), "version", "0", "lastName", "Иванова",
                "firstName", "Анна", "middleName", "Петровна", "birthDate", "08.03.1975", "joinedOn", "01.09.1998",
                "position", "учитель", "phone", "+7 912 345-67-89");
        assertThat(chair.open(chair.leadsTo()).text()).contains("Ничего не изменилось");
        assertThat(jdbc.sql("select count(*) from membership_event where type = 'CORRECTION'").query(Integer.class).single()).isZero();
    }

    @Test
    void a_consent_of_childhood_is_refused_at_its_field_and_kept() throws Exception {
        Browser chair = user("chair", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        chair.open(person + "/consent").submit(person + "/consent", "event", Uuids.next().toString(), "version", "0", "day", "01.03.1989");
        assertThat(chair.status()).isEqualTo(422);
        assertThat(chair.page().select("#day-error").text()).contains("не было 14 лет", "08.03.1975");
        assertThat(chair.page().select("#day").val()).isEqualTo("01.03.1989");
    }

    @Test
    void a_region_chooses_where_to_take_somebody_in_again_and_a_school_has_no_choice() throws Exception {
        departures.exit(id, 0, DepartureReason.DISMISSAL, new Happening(Uuids.next(), TODAY, null), WHOLE);
        String address = person + "/readmission";
        assertThat(user("chair", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL).open(address).page().select("main select")).isEmpty();
        Browser clerk = user("clerk", Role.REGIONAL_CLERK, SmallUnion.REGION);
        assertThat(clerk.open(address).page().select("select#part option").eachText()).contains("Сосновская районная организация");
        assertThat(clerk.open(address + "?part=" + SmallUnion.NEIGHBOUR_LOCAL).page().select("select#to option").eachText())
                .containsExactly("Туда же: Берёзовская школа № 1", "Сосновская школа");
        assertThat(clerk.open(address + "?to=" + SmallUnion.OTHER_SCHOOL).status()).isEqualTo(404);
    }

    private Browser user(String login, Role role, UUID place) throws Exception {
        signedIn.account(login, role, place);
        return new Browser(mvc).signIn(login, SignedInAs.PASSWORD);
    }

    private MemberId admit(UUID school, String surname) {
        return members.admit(MemberMother.member().in(new OrganizationId(school)).named(surname, "Анна", "Петровна").command(), WHOLE);
    }
}
