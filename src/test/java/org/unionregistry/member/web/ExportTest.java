package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

@RegistryTest
class ExportTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final String FILE = "/organizations/" + SCHOOL + "/members.xlsx";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService service;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        service.admitAll(
                List.of(
                        MemberMother.member().in(SCHOOL).named("Яковлева", "Анна", null).consenting().command(),
                        MemberMother.member().in(SCHOOL).named("Ёлкин", "Пётр", null).category(MemberCategory.STUDENT)
                                .position("=HYPERLINK(\"x\")").command()),
                new Subtree.Primary(SCHOOL));
    }

    @Test
    void the_file_holds_the_list_one_sees_with_phones_as_text_and_no_formulas() throws Exception {
        List<Row> rows = rows(FILE);

        assertThat(rows).hasSize(3);
        assertThat(cell(rows.get(1), "Фамилия", rows)).isEqualTo("Ёлкин");
        assertThat(cell(rows.get(2), "Телефон", rows)).isEqualTo("+79123456789");
        assertThat(cell(rows.get(2), "Код организации", rows)).isEqualTo("22-001-0001");
        assertThat(rows.get(1).stream()).noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
    }

    @Test
    void the_file_follows_the_filter() throws Exception {
        assertThat(rows(FILE + "?category=STUDENT")).hasSize(2);
        assertThat(rows(FILE + "?status=LEFT")).hasSize(1);
    }

    @Test
    void the_file_holds_the_columns_one_has_chosen_and_who_it_is_about() throws Exception {
        List<Row> rows = rows(FILE + "?cols=PHONE,RECORD,CHANGED");

        assertThat(rows.get(0).stream().map(Cell::getRawValue)).containsExactly(
                "Код организации", "Организация", "Фамилия", "Имя", "Отчество", "Дата рождения", "Телефон", "Снят с учёта",
                "Последнее изменение", "Запись");
        assertThat(rows.stream().map(row -> cell(row, "Запись", rows))).containsExactly("Запись", "Нет согласия", "Полная");
        assertThat(rows(FILE).get(0).stream().map(Cell::getRawValue)).hasSize(17).doesNotContain("Запись");
    }

    @Test
    void the_file_shows_the_people_of_the_page_in_its_order_and_says_who_they_are() throws Exception {
        String query = "?category=WORKER&category=STUDENT&joinedTo=01.01.2020&record=NO_CARD&record=NO_CONSENT&status=ALL";
        jdbc.sql("update membership_card set status = 'BLOCKED', blocked_on = date '2026-01-01'").update();
        RequestPostProcessor chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        Document page = Jsoup.parse(mvc.perform(get("/organizations/" + SCHOOL + "/members" + query).with(chair))
                .andReturn().getResponse().getContentAsString());
        List<Row> rows = rows(page.select("a[href*=.xlsx]").attr("href"));

        assertThat(rows.stream().skip(1).map(row -> cell(row, "Фамилия", rows) + " " + cell(row, "Имя", rows)))
                .isNotEmpty()
                .isEqualTo(page.select("tbody th a").eachText());
        assertThat(sheet(FILE + query, 1).stream().map(row -> row.getCellText(0)).toList()).containsExactly(
                "Кто в списке", "На 15.09.2026", "Берёзовская школа № 1", "Все", "Работник", "Обучающийся", "Без согласия",
                "Без действующего билета", "Вступили по 01.01.2020");
        assertThat(sheet(FILE, 1)).isEmpty();
    }

    @Test
    void every_export_leaves_a_trace_that_names_nobody() throws Exception {
        rows(FILE);

        assertThat(jdbc.sql("select detail::text from audit_entry where action = 'member.export' and organization_id = :id")
                        .param("id", SmallUnion.SCHOOL).query(String.class).single())
                .doesNotContain("Яковлева");
    }

    @Test
    void dates_are_dates() throws Exception {
        List<Row> rows = rows(FILE);
        int at = rows.get(0).stream().map(cell -> cell.getRawValue()).toList().indexOf("Дата рождения");

        assertThat(rows.get(1).getCellAsDate(at)).get().extracting(LocalDateTime::toLocalDate).isEqualTo(LocalDate.of(1975, 3, 8));
    }

    private List<Row> rows(String address) throws Exception {
        return sheet(address, 0);
    }

    private List<Row> sheet(String address, int at) throws Exception {
        byte[] file = mvc.perform(get(address).with(signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheet(at).isPresent() ? workbook.getSheet(at).get().read() : List.of();
        }
    }

    private static String cell(Row row, String heading, List<Row> rows) {
        return row.getCellText(rows.get(0).stream().map(cell -> cell.getRawValue()).toList().indexOf(heading));
    }
}
