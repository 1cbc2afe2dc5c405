package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.DepartureService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.TransferService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** The pages about past days: who sees what, what they say, what they cost. Today is 15.09.2026. */
@RegistryTest
class PastPageTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    private static final String SCHOOL = "/organizations/" + SmallUnion.SCHOOL + "/members";
    private static final String LOCAL = "/organizations/" + SmallUnion.LOCAL + "/members";
    private static final String REGION = "/organizations/" + SmallUnion.REGION + "/members";
    private static final String YEAR = "/changes?from=31.12.2025&to=15.09.2026";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private DepartureService departures;

    @Autowired
    private TransferService transfers;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    private RequestPostProcessor clerk;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        admit("Ильина", SmallUnion.SCHOOL);
        departures.exit(admit("Уволина", SmallUnion.SCHOOL), 0, DepartureReason.DISMISSAL, happening(5), COUNTRY);
        transfers.transfer(admit("Ближняя", SmallUnion.SCHOOL), 0, new OrganizationId(SmallUnion.SCHOOL_NEAR), happening(4), COUNTRY);
        transfers.transfer(admit("Дальняя", SmallUnion.SCHOOL), 0, new OrganizationId(SmallUnion.OTHER_SCHOOL), happening(3), COUNTRY);
    }

    @Test
    void a_past_evening_shows_who_was_there_then_and_links_only_to_whom_the_reader_may_open() throws Exception {
        Document page = page(SCHOOL + "/as-of?date=1.1.2026", clerk);

        assertThat(page.select("tbody th").eachText())
                .containsExactly("Ближняя Анна Петровна", "Дальняя Анна Петровна теперь в другой организации", "Ильина Анна Петровна", "Уволина Анна Петровна");
        assertThat(page.select("tbody th a")).hasSize(3);
        assertThat(page.select(".count").text()).isEqualTo("Вечером 1 января 2026 на учёте: 4 человека");
        assertThat(names(SCHOOL + "/as-of?date=15.09.2026")).containsExactly("Ильина Анна Петровна");
    }

    @Test
    void by_entry_nobody_was_there_yet_and_the_page_says_when_the_first_come() throws Exception {
        Document page = page(SCHOOL + "/as-of?date=1.1.2026&by=entry", clerk);

        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.select(".empty").text()).contains("15 сентября 2026", "Показать 15.09.2026");
        assertThat(page(page.select(".empty a").attr("href"), clerk).select(".count").text()).contains("1 человек");
    }

    @Test
    void a_transfer_inside_the_part_is_none_of_its_movements() throws Exception {
        assertThat(bars(SCHOOL + YEAR)).contains("Ушли по переводу −2", "Уволены, отчислены или организация закрыта −1");
        Document local = page(LOCAL + YEAR, clerk);
        assertThat(bars(LOCAL + YEAR)).contains("Ушли по переводу −1", "На учёте вечером 31 декабря 2025 4", "На учёте вечером 15 сентября 2026 2");
        assertThat(local.text()).contains("Ещё 1 перевод внутри");
        assertThat(local.select(".figures tfoot").text()).isEqualTo("Всего 4 −1 −1 0 2");
    }

    @Test
    void each_bar_opens_the_list_it_is_made_of() throws Exception {
        Document page = page(SCHOOL + YEAR, clerk);
        Document list = page(page.select("a:contains(Ушли по переводу)").attr("href"), clerk);

        assertThat(list.select(".count strong").text()).isEqualTo("−2");
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.select("tbody tr").get(0).text()).contains("Ближняя", "11.09.2026", "Берёзовская школа № 2", "сегодня");
        statements.assertAtMost(8, () -> page(SCHOOL + YEAR + "&kind=DEREGISTER_TRANSFER_OUT", clerk));
        statements.assertAtMost(8, () -> page(REGION + YEAR, clerk));
        statements.assertAtMost(8, () -> page(REGION + "/as-of?date=1.1.2026", clerk));
    }

    @Test
    void a_day_that_cannot_be_is_explained_at_its_field_and_stays_as_typed() throws Exception {
        refused(SCHOOL + "/as-of?date=32.13.2020", "date", "32.13.2020");
        refused(SCHOOL + "/as-of?date=16.09.2026", "date", "16.09.2026");
        refused(SCHOOL + "/changes?from=1.9.2026&to=1.8.2026", "to", "1.8.2026");
        refused(SCHOOL + "/changes?from=soon", "from", "soon");
        refused(SCHOOL + "/changes?to=16.09.2026", "to", "16.09.2026");
    }

    @Test
    void before_anything_there_is_nothing_and_the_page_says_so() throws Exception {
        assertThat(page(SCHOOL + "/as-of?date=1.1.1950", clerk).select(".empty").text()).contains("1 сентября 1998");
        assertThat(page(SCHOOL + "/changes?from=1.1.1950&to=1.1.1951", clerk).select(".empty").text()).contains("Показывать нечего");
    }

    @Test
    void an_auditor_reads_a_neighbour_finds_nothing_and_who_sees_no_people_is_refused() throws Exception {
        RequestPostProcessor auditor = signedIn.as(Role.AUDITOR, SmallUnion.LOCAL);
        for (String address : List.of("/as-of", "/changes", "/changes?kind=JOIN")) {
            assertThat(answer(SCHOOL + address, auditor).getStatus()).isEqualTo(200);
            assertThat(answer(SCHOOL + address, signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL)).getStatus()).isEqualTo(404);
            assertThat(answer(SCHOOL + address, signedIn.as(Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT)).getStatus()).isEqualTo(403);
        }
        assertThat(answer(SCHOOL + "/as-of.xlsx", auditor).getStatus()).isEqualTo(403);
    }

    @Test
    void the_files_hold_what_the_pages_show() throws Exception {
        assertThat(sheet(LOCAL + "/as-of.xlsx?date=1.1.2026", 0).stream().skip(1).map(row -> row.getCellText(2)))
                .containsExactly("Ближняя", "Дальняя", "Ильина", "Уволина");
        assertThat(sheet(LOCAL + "/changes.xlsx?from=31.12.2025", 2).stream().skip(1).mapToInt(row -> Integer.parseInt(row.getCellText(1))).sum())
                .isEqualTo(-2);
    }

    private MemberId admit(String surname, UUID school) {
        return members.admit(
                MemberMother.member().named(surname, "Анна", "Петровна").in(new OrganizationId(school)).command(), COUNTRY);
    }

    private static Happening happening(int daysAgo) {
        return new Happening(Uuids.next(), TestClock.TODAY.minusDays(daysAgo), null);
    }

    private List<String> names(String address) throws Exception {
        return page(address, clerk).select("tbody th").eachText();
    }

    private List<String> bars(String address) throws Exception {
        return page(address, clerk).select(".waterfall tbody tr").eachText();
    }

    private void refused(String address, String field, String typed) throws Exception {
        MockHttpServletResponse answer = answer(address, clerk);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).as(address).isEqualTo(422);
        assertThat(page.select("#" + field).val()).isEqualTo(typed);
        assertThat(page.select("#" + field + "-error").text()).isNotBlank();
        assertThat(page.select("table")).isEmpty();
    }

    private List<Row> sheet(String address, int at) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer(address, clerk).getContentAsByteArray()))) {
            return book.getSheet(at).orElseThrow().read();
        }
    }

    private Document page(String address, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(answer(address, who).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String address, RequestPostProcessor who) throws Exception {
        return mvc.perform(get(address).secure(true).with(who)).andReturn().getResponse();
    }
}
