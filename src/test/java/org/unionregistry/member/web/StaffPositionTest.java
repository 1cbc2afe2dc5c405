package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.StaffDetails;
import org.unionregistry.member.StaffPositionId;
import org.unionregistry.member.StaffService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.Browser;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Paid positions are written down, corrected and given up. */
@RegistryTest
class StaffPositionTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    private static final LocalDate BORN = LocalDate.of(1975, 3, 8);
    private static final String LIST = "/organizations/" + SmallUnion.LOCAL + "/staff";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private StaffService staff;

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
        chair = as("chair", Role.LOCAL_CHAIR, SmallUnion.LOCAL);
    }

    @Test
    void a_position_is_added_corrected_and_ended() throws Exception {
        assertThat(chair.open(LIST).text()).contains("Штатных должностей не записано");
        String id = chair.open(LIST + "/new").page().select("[name=id]").val();
        chair.submit(LIST, "id", id, "title", "", "lastName", "Иванова1", "firstName", "", "birthDate", "вчера", "since", "01.01.2027");
        assertThat(chair.status()).isEqualTo(422);
        assertThat(chair.page().select(".bad-field .error")).hasSize(5);
        assertThat(chair.page().select("#birthDate").val()).isEqualTo("вчера");
        chair.submit(LIST, "id", id, "title", "Бухгалтер", "lastName", "Иванова", "firstName", "Анна");
        assertThat(chair.page().select("#errors li").eachText()).containsExactly(
                "Введите дату рождения, например 01.02.1980", "Введите день, с которого человек работает, например 01.09.2022");
        assertThat(chair.page().select("nav a[href=" + LIST + "]").text()).isEqualTo("Штатные работники");
        for (int click = 0; click < 2; click++) {
            chair.submit(LIST, fields(id, "Бухгалтер", "01.02.2024", null));
            assertThat(chair.leadsTo()).isEqualTo(LIST);
        }
        assertThat(count()).isOne();

        String position = "/staff-positions/" + id;
        assertThat(chair.open(position + "/edit").page().select("#since").val()).isEqualTo("01.02.2024");
        chair.submit(position, fields(id, "Главный бухгалтер", "01.02.2024", "0"));
        assertThat(chair.open(LIST).text()).contains("Главный бухгалтер");
        chair.submit(position, fields(id, "Кассир", "01.02.2024", "0"));
        assertThat(chair.status()).isEqualTo(409);
        assertThat(chair.text()).contains("Сейчас в ней: Главный бухгалтер");
        assertThat(chair.page().select("#title").val()).isEqualTo("Кассир");

        chair.submit(position + "/end", "version", "1", "day", "31.01.2024");
        assertThat(chair.page().select("#day-error").text()).contains("01.02.2024");
        chair.submit(position + "/end", "version", "1", "day", "16.09.2026");
        assertThat(chair.page().select("#day-error").text()).contains("ещё не наступил");
        for (int click = 0; click < 2; click++) {
            chair.submit(position + "/end", "version", "1", "day", "14.09.2026");
            assertThat(chair.leadsTo()).isEqualTo(LIST);
        }
        assertThat(chair.open(LIST).text()).contains("Работали раньше", "с 01.02.2024 по 14.09.2026");
        assertThat(chair.open("/staff-control").text()).contains("Штатных должностей не записано");
        chair.submit(position, fields(id, "Кассир", "01.02.2024", "2"));
        assertThat(chair.status()).isEqualTo(422);
        assertThat(chair.text()).contains("Должность уже оставлена 14.09.2026");
    }

    @Test
    void two_clicks_of_one_moment_are_one_position() throws Exception {
        StaffPositionId id = StaffPositionId.next();
        Callable<Boolean> click = () -> {
            staff.add(id, new OrganizationId(SmallUnion.LOCAL), details("Иванова"), COUNTRY);
            return true;
        };
        assertThat(AtOnce.run(List.of(click, click, click))).containsOnly(true);
        assertThat(count()).isOne();
    }

    private Browser as(String login, Role role, UUID place) throws Exception {
        signedIn.account(login, role, place);
        Browser browser = new Browser(mvc).signIn(login, SignedInAs.PASSWORD);
        return browser.open("/");
    }

    private static StaffDetails details(String surname) {
        return new StaffDetails("Бухгалтер", PersonName.of(surname, "Анна", "Петровна"), BORN, LocalDate.of(2024, 2, 1));
    }

    private static String[] fields(String id, String title, String since, @Nullable String version) {
        return new String[] {
            "id", id, "title", title, "lastName", "Иванова", "firstName", "Анна", "birthDate", "08.03.1975", "since", since,
            "version", version == null ? "" : version};
    }

    private int count() {
        return jdbc.sql("select count(*) from staff_position").query(Integer.class).single();
    }
}
