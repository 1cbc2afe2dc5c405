package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;

/** Whose imports who sees, and what a page costs. */
@RegistryTest
class ImportAccessTest {
    private static final byte[] LIST = Lists.csv("ФИО;Дата рождения", "Иванова Анна;01.02.1980", "Иванова А.А.;", "Иванова Анна;01.02.1980");

    @Autowired
    MockMvc mvc;

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

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
    }

    @Test
    void an_import_of_another_part_is_not_there() throws Exception {
        String address = walk(Role.LOCAL_CHAIR, SmallUnion.LOCAL).checked(SmallUnion.SCHOOL, "list.csv", LIST);
        List<ImportWalk> others = List.of(
                walk(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL),
                walk(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR),
                walk(Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION));
        for (ImportWalk other : others) {
            for (MockHttpServletRequestBuilder request : requests(address)) {
                assertThat(other.answer(request).getResponse().getStatus()).isEqualTo(404);
            }
            assertThat(other.page("/imports").text()).doesNotContain("list.csv");
            MvcResult sent = other.send(ImportId.next().value(), SmallUnion.SCHOOL, "list.csv", LIST);
            assertThat(sent.getResponse().getStatus()).isEqualTo(404);
        }
        assertThat(walk(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL).page(address).text()).contains("list.csv");
        assertThat(walk(Role.REGIONAL_CLERK, SmallUnion.REGION).page("/imports").text()).contains("list.csv");
    }

    @Test
    void a_primary_does_not_see_what_its_local_organisation_sends_for_several() throws Exception {
        String address = walk(Role.LOCAL_CHAIR, SmallUnion.LOCAL)
                .upload(SmallUnion.LOCAL, "several.csv", Lists.csv("Организация;ФИО", "22-001-0002;Иванова Анна"));
        assertThat(walk(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL).answer(get(address)).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void those_who_may_not_enter_people_do_not_see_lists_of_them() throws Exception {
        String address = walk(Role.LOCAL_CHAIR, SmallUnion.LOCAL).checked(SmallUnion.SCHOOL, "list.csv", LIST);
        for (ImportWalk other : List.of(
                walk(Role.ADMINISTRATOR, SmallUnion.CENTRE),
                walk(Role.REGIONAL_CHAIR, SmallUnion.REGION),
                walk(Role.AUDITOR, SmallUnion.REGION),
                walk(Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT))) {
            for (MockHttpServletRequestBuilder request : requests(address)) {
                assertThat(other.answer(request).getResponse().getStatus()).isEqualTo(403);
            }
            assertThat(other.answer(get("/imports")).getResponse().getStatus()).isEqualTo(403);
        }
        assertThat(walk(Role.LOCAL_CHAIR, SmallUnion.LOCAL).answer(get("/structure-imports")).getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void a_list_of_members_is_no_structure_and_the_other_way_round() throws Exception {
        String members = walk(Role.REGIONAL_CLERK, SmallUnion.REGION).checked(SmallUnion.SCHOOL, "list.csv", LIST);
        ImportWalk clerk = new ImportWalk(mvc, signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION), ImportKind.STRUCTURE);
        assertThat(clerk.answer(get(members.replace("/imports", "/structure-imports"))).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void the_same_form_sent_twice_is_one_import_and_the_same_file_in_another_is_told_of() throws Exception {
        ImportWalk chair = walk(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        UUID id = ImportId.next().value();
        String first = chair.send(id, SmallUnion.SCHOOL, "list.csv", LIST).getResponse().getRedirectedUrl();
        String second = chair.send(id, SmallUnion.SCHOOL, "list.csv", LIST).getResponse().getRedirectedUrl();
        assertThat(second).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from import_batch").query(Integer.class).single()).isEqualTo(1);

        Document again = chair.page(chair.upload(SmallUnion.SCHOOL, "renamed.csv", LIST));
        assertThat(again.select(".notice.warn").text()).contains("Точно такой же файл уже загружали: сегодня в 10:00");
        assertThat(again.select(".notice.warn a").attr("href")).isEqualTo(first);
    }

    @Test
    void a_forged_id_of_a_neighbours_import_is_not_found() throws Exception {
        String address = walk(Role.LOCAL_CHAIR, SmallUnion.LOCAL).upload(SmallUnion.SCHOOL, "list.csv", LIST);
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        MvcResult forged = walk(Role.PRIMARY_CHAIR, SmallUnion.NEIGHBOUR_SCHOOL).send(id, SmallUnion.NEIGHBOUR_SCHOOL, "list.csv", LIST);
        assertThat(forged.getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void a_file_without_the_token_of_the_page_is_refused() throws Exception {
        MvcResult sent = mvc.perform(multipart("/imports")
                        .file(new MockMultipartFile("file", "list.csv", "text/csv", LIST))
                        .param("id", ImportId.next().toString())
                        .param("organizationId", SmallUnion.SCHOOL.toString())
                        .with(signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL)))
                .andReturn();
        assertThat(sent.getResponse().getStatus()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from import_batch").query(Integer.class).single()).isZero();
    }

    @Test
    void reading_the_rows_and_taking_them_away_as_a_file_leaves_a_trace() throws Exception {
        ImportWalk chair = walk(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        String address = chair.checked(SmallUnion.SCHOOL, "list.csv", LIST);
        chair.page(address);
        chair.get200(address + "/problems.xlsx");
        chair.answer(MemberImportTest.decision(address, 2, "ENTER"));
        chair.press(address + "/application");
        assertThat(jdbc.sql("select distinct action from audit_entry where subject_type = 'import' order by 1").query(String.class).list())
                .containsExactly("import.apply", "import.decide", "import.export", "import.read", "import.upload");
        assertThat(jdbc.sql("select count(*) from audit_entry where detail::text like '%Иванов%'").query(Integer.class).single()).isZero();
    }

    @Test
    void a_page_costs_the_same_for_three_rows_and_for_hundreds() throws Exception {
        ImportWalk chair = walk(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        String few = chair.checked(SmallUnion.SCHOOL, "few.csv", LIST);
        List<String> lines = new ArrayList<>(List.of("ФИО;Дата рождения", "Иванова А.А.;", "Петрова Анна;01.02.1980", "Петрова Анна;01.02.1980"));
        IntStream.range(0, 300).forEach(n -> lines.add("Белкина" + "а".repeat(1 + n / 30) + "б".repeat(n % 30) + " Анна;01.02.1980"));
        String many = chair.checked(SmallUnion.SCHOOL_NEAR, "many.csv", Lists.csv(lines.toArray(String[]::new)));
        chair.page(few);
        chair.page(many);
        int forFew = statements.of(() -> chair.get200(few + "?show=GOOD")).size();
        assertThat(statements.of(() -> chair.get200(many + "?show=GOOD"))).hasSize(forFew).hasSizeLessThanOrEqualTo(8);
        statements.assertAtMost(4, () -> chair.get200("/imports"));
        statements.assertAtMost(6, () -> chair.get200("/imports/new"));
        Document second = chair.page(chair.page(many + "?show=GOOD").select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody th").first().text()).isEqualTo("55");
    }

    private ImportWalk walk(Role role, UUID place) {
        return new ImportWalk(mvc, signedIn.as(role, place), ImportKind.MEMBERS);
    }

    private static List<MockHttpServletRequestBuilder> requests(String address) {
        return List.of(
                get(address),
                get(address).header("HX-Request", "true"),
                get(address + "/mapping"),
                post(address + "/mapping"),
                post(address + "/application"),
                post(address + "/cancellation"),
                post(address + "/twins"),
                MemberImportTest.decision(address, 2, "ENTER"),
                get(address + "/problems.xlsx"));
    }
}
