package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.unionregistry.access.Role;
import org.unionregistry.member.CategoryService;
import org.unionregistry.member.DeductionService;
import org.unionregistry.member.DuesService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.LeaveKind;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.StaffDetails;
import org.unionregistry.member.StaffPositionId;
import org.unionregistry.member.StaffService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.Browser;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Paid staff against the register and against dues, class by class. */
@RegistryTest
class StaffControlTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    private static final LocalDate BORN = LocalDate.of(1975, 3, 8);
    private static final String LIST = "/organizations/" + SmallUnion.LOCAL + "/staff";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private StaffService staff;

    @Autowired
    private DeductionService deductions;

    @Autowired
    private DuesService dues;

    @Autowired
    private CategoryService categories;

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

    @BeforeEach
    void settle() throws Exception {
        tables.clear();
        union.create();
        chair = as("chair", Role.LOCAL_CHAIR, SmallUnion.LOCAL);
    }

    @Test
    void each_position_is_in_its_class_and_exceptions_come_first() throws Exception {
        hire("Порядкова", SmallUnion.LOCAL);
        pays(admit("Порядкова", SmallUnion.SCHOOL), 8);
        hire("Ничейная", SmallUnion.LOCAL);
        hire("Беззаявная", SmallUnion.LOCAL);
        dues.mark(admit("Беззаявная", SmallUnion.SCHOOL), YearMonth.of(2026, 8), COUNTRY);
        hire("Неплатящая", SmallUnion.LOCAL);
        pays(admit("Неплатящая", SmallUnion.SCHOOL), 5);
        hire("Отпускная", SmallUnion.LOCAL);
        MemberId onLeave = admit("Отпускная", SmallUnion.SCHOOL);
        deductions.record(Uuids.next(), onLeave, LocalDate.of(2020, 1, 1), COUNTRY);
        categories.startLeave(onLeave, 0, LeaveKind.CHILD_CARE, null, new Happening(Uuids.next(), TestClock.TODAY, null), COUNTRY);
        hire("Соседкина", SmallUnion.LOCAL);
        pays(admit("Соседкина", SmallUnion.NEIGHBOUR_SCHOOL), 8);

        Document page = chair.open("/staff-control").page();

        assertThat(page.select("tbody th").eachText())
                .containsExactly("Ничейная Анна Петровна", "Беззаявная Анна Петровна", "Неплатящая Анна Петровна",
                        "Соседкина Анна Петровна", "Отпускная Анна Петровна", "Порядкова Анна Петровна");
        assertThat(page.select(".tile .value").eachText()).containsExactly("1", "1", "1", "1", "2");
        assertThat(page.text()).contains("Штатных работников 6, состоят на учёте 5, уплачивают взносы 3.", "Ещё 1 в отпуске");
        assertThat(page.select("tbody tr").get(3).text()).contains("Состоит на учёте: Сосновская школа");
        assertThat(page.select("tbody tr").get(3).select("th a")).isEmpty();
        assertThat(page.select("tbody tr").get(5).select("th a")).hasSize(1);

        Document narrowed = chair.open("/staff-control?standing=NO_PAYMENT").page();
        assertThat(narrowed.select("tbody th").eachText()).containsExactly("Неплатящая Анна Петровна");
        assertThat(narrowed.select(".chips a").attr("href")).isEqualTo("/staff-control");
        Document region = as("clerk", Role.REGIONAL_CLERK, SmallUnion.REGION).open("/staff-control").page();
        assertThat(region.select("tbody tr").get(3).select("th a")).hasSize(1);
    }

    @Test
    void the_workbook_holds_the_rows_of_the_page() throws Exception {
        hire("Ничейная", SmallUnion.LOCAL);
        hire("Порядкова", SmallUnion.LOCAL);
        pays(admit("Порядкова", SmallUnion.SCHOOL), 8);
        byte[] file = mvc.perform(MockMvcRequestBuilders.get("/staff-control.xlsx").secure(true).with(signedIn.as(Role.AUDITOR, SmallUnion.REGION)))
                .andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Ничейная Анна Петровна");
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Не состоит на учёте");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("Берёзовская школа № 1");
        }
    }

    @Test
    void whoever_is_entered_later_is_found_by_name_and_birth_date() throws Exception {
        hire("Поздняя", SmallUnion.LOCAL);
        assertThat(chair.open(LIST).text()).contains("Не состоит на учёте");
        admit("Поздняя", SmallUnion.SCHOOL);
        assertThat(chair.open(LIST).text()).contains("Нет заявления об удержании", "Берёзовская школа № 1");
    }

    @Test
    void a_neighbour_sees_and_changes_nothing_and_an_auditor_reads_only() throws Exception {
        String id = hire("Иванова", SmallUnion.LOCAL).toString();
        Browser neighbour = as("neighbour", Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL);
        assertThat(neighbour.open("/staff-control").text()).doesNotContain("Иванова");
        assertThat(neighbour.open(LIST).status()).isEqualTo(404);
        assertThat(neighbour.submit("/staff-positions/" + id, fields(id, "Кассир", "01.02.2024", "0")).status()).isEqualTo(404);
        assertThat(neighbour.submit("/staff-positions/" + id + "/end", "version", "0", "day", "01.09.2026").status()).isEqualTo(404);
        assertThat(neighbour.submit("/organizations/" + SmallUnion.NEIGHBOUR_LOCAL + "/staff", fields(id, "Кассир", "01.02.2024", null)).status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select title || version || coalesce(until::text, '') from staff_position").query(String.class).single())
                .isEqualTo("Бухгалтер0");
        Browser auditor = as("auditor", Role.AUDITOR, SmallUnion.REGION);
        assertThat(auditor.open(LIST).page().select("main .button").eachText()).containsExactly("Контроль штатных работников");
        assertThat(as("secretary", Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT).open("/staff-control").status()).isEqualTo(403);
        assertThat(as("school", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL).open("/staff-control").status()).isEqualTo(403);
    }

    @Test
    void the_page_costs_the_same_for_one_and_for_many() throws Exception {
        hire("Первая", SmallUnion.LOCAL);
        chair.open("/staff-control");
        int forOne = statements.of(() -> chair.open("/staff-control")).size();
        for (int i = 0; i < 40; i++) {
            hire("Многая" + "а".repeat(i), SmallUnion.LOCAL);
        }
        assertThat(statements.of(() -> chair.open("/staff-control"))).hasSize(forOne).hasSizeLessThanOrEqualTo(8);
    }

    private Browser as(String login, Role role, UUID place) throws Exception {
        signedIn.account(login, role, place);
        Browser browser = new Browser(mvc).signIn(login, SignedInAs.PASSWORD);
        return browser.open("/");
    }

    private StaffPositionId hire(String surname, UUID organization) {
        StaffPositionId id = StaffPositionId.next();
        staff.add(id, new OrganizationId(organization), details(surname), COUNTRY);
        return id;
    }

    private static StaffDetails details(String surname) {
        return new StaffDetails("Бухгалтер", PersonName.of(surname, "Анна", "Петровна"), BORN, LocalDate.of(2024, 2, 1));
    }

    private static String[] fields(String id, String title, String since, @Nullable String version) {
        return new String[] {
            "id", id, "title", title, "lastName", "Иванова", "firstName", "Анна", "birthDate", "08.03.1975", "since", since,
            "version", version == null ? "" : version};
    }

    private MemberId admit(String surname, UUID school) {
        return members.admit(
                MemberMother.member().named(surname, "Анна", "Петровна").born(BORN).in(new OrganizationId(school)).command(), COUNTRY);
    }

    private void pays(MemberId id, int month) {
        deductions.record(Uuids.next(), id, LocalDate.of(2020, 1, 1), COUNTRY);
        dues.mark(id, YearMonth.of(2026, month), COUNTRY);
    }
}
