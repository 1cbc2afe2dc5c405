package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.unionregistry.access.Role;
import org.unionregistry.organization.Decision;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Reorganization;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.ReorganizationService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A list is on its way into a register that is no more when it arrives. */
@RegistryTest
class ReorganizedImportsTest {
    private static final Subtree REGION = new Subtree.Region(new OrganizationId(SmallUnion.REGION));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private ReorganizationService service;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Tables tables;

    private ImportWalk chair;

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
        chair = new ImportWalk(mvc, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL), ImportKind.MEMBERS);
    }

    @Test
    void an_unfinished_list_of_the_school_is_an_obstacle_with_a_link() throws Exception {
        String address = chair.checked(SmallUnion.SCHOOL, "list.csv", Lists.csv("ФИО;Дата рождения", "Иванова Анна;01.02.1980"));
        chair.page(address);
        Document refused = merger();
        assertThat(refused.select("#errors").text()).contains("Есть незавершённые загрузки списков: 1");
        assertThat(refused.select("main form a").eachAttr("href")).contains("/imports");
        assertThat(chair.page("/imports").select("a").eachAttr("href")).contains(address);

        chair.press(address + "/application");
        chair.page(address);
        assertThat(merger().select("main").text()).contains("Перейдут на другой учёт: 1 человек");
    }

    @Test
    void a_list_of_several_enters_the_others_and_says_where_the_members_of_the_closed_one_are() throws Exception {
        String address = chair.checked(SmallUnion.LOCAL, "list.csv", Lists.csv(
                "Организация;ФИО;Дата рождения", "22-001-0001;Иванова Анна;01.02.1980", "22-001-0002;Петрова Анна;01.02.1981"));
        chair.page(address);
        merge(SmallUnion.SCHOOL, SmallUnion.SCHOOL_NEAR);
        merge(SmallUnion.SCHOOL_NEAR, SmallUnion.NEIGHBOUR_SCHOOL);
        chair.press(address + "/application");
        Document page = chair.page(address);
        assertThat(ImportWalk.tiles(page)).isEqualTo("0 0 2 0 0");
        assertThat(page.select("section table tbody tr").eachText()).allMatch(row -> row.contains("теперь на учёте в «22-002-0001 Сосновская школа»"));
        assertThat(jdbc.sql("select count(*) from member").query(Integer.class).single()).isZero();
    }

    @Test
    void rows_that_wait_for_an_answer_when_their_school_closes_are_kept_and_nothing_is_sent_there_any_more() throws Exception {
        String address = chair.checked(SmallUnion.SCHOOL, "list.csv", Lists.csv(
                "ФИО;Дата рождения", "Белова Анна;01.02.1980", "Иванова Анна;01.02.1981", "Иванова Анна;01.02.1981"));
        chair.page(address);
        chair.press(address + "/application");
        assertThat(ImportWalk.tiles(chair.page(address))).isEqualTo("1 0 0 2 0");
        merge(SmallUnion.SCHOOL, SmallUnion.SCHOOL_NEAR);

        chair.answer(MemberImportTest.decision(address, 3, "ENTER"));
        var answer = chair.press(address + "/application").getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("закрыта, её члены теперь на учёте в «22-001-0002 Берёзовская школа № 2»");
        assertThat(ImportWalk.tiles(chair.page(address))).isEqualTo("1 1 0 0 1");
        var sent = chair.send(ImportId.next().value(), SmallUnion.SCHOOL, "new.csv", Lists.csv("ФИО", "Новая Анна")).getResponse();
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(sent.getContentAsString()).select("#errors").text()).contains("Берёзовская школа № 2");
        assertThat(chair.page("/imports/new").select("option").eachText()).noneMatch(one -> one.contains("школа № 1"));
    }

    private Document merger() throws Exception {
        return Jsoup.parse(chair.answer(MockMvcRequestBuilders.post("/organizations/" + SmallUnion.SCHOOL + "/merger")
                        .param("id", ReorganizationId.next().toString())
                        .param("target", SmallUnion.SCHOOL_NEAR.toString())
                        .param("decidedOn", "01.09.2026")
                        .param("basis", "Постановление № 4"))
                .getResponse()
                .getContentAsString());
    }

    private void merge(UUID who, UUID into) {
        Reorganization what = new Reorganization(
                ReorganizationId.next(), ReorganizationKind.MERGE, List.of(new OrganizationId(who)), new OrganizationId(into), null, null,
                List.of(), new Decision(TestClock.TODAY, "Постановление № 4"));
        service.apply(what, service.rehearse(what, REGION).seen(), REGION);
    }
}
