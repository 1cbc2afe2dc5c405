package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
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
        byte[] file = mvc.perform(get(address).with(signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String cell(Row row, String heading, List<Row> rows) {
        return row.getCellText(rows.get(0).stream().map(cell -> cell.getRawValue()).toList().indexOf(heading));
    }
}
