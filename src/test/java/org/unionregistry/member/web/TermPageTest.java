package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.CategoryService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.LeaveKind;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class TermPageTest {
    private static final Subtree COUNTRY = new Subtree.Country();
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

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

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void an_empty_page_says_what_it_is_for() throws Exception {
        assertThat(page("/members/terms").text()).contains("Ничьи сроки не кончаются", "шесть месяцев");
    }

    @Test
    void the_last_month_is_announced_and_what_is_over_is_marked() throws Exception {
        leave("Скорова", SmallUnion.SCHOOL, TODAY.plusDays(31));
        leave("Поздняя", SmallUnion.SCHOOL, TODAY.plusDays(32));
        leave("Соседова", SmallUnion.SCHOOL_NEAR, TODAY.plusDays(1));
        MemberId laidOff = admit("Жданова", SmallUnion.SCHOOL);
        categories.change(laidOff, 0, MemberCategory.LAID_OFF, new Happening(Uuids.next(), TODAY.minusMonths(6).minusDays(1), null), COUNTRY);

        Document page = page("/members/terms");

        assertThat(page.select("tbody th").eachText()).containsExactly("Жданова Анна Петровна", "Скорова Анна Петровна");
        assertThat(page.select("tbody tr").get(0).text()).contains("прошёл", "Снять с учёта");
        assertThat(page.select("tbody tr").get(1).text()).contains("16.10.2026", "Вернулся на работу").doesNotContain("прошёл");
        assertThat(page("/").text()).contains("У 2 человек кончается срок");
        statements.assertAtMost(4, () -> page("/members/terms"));
    }

    private MemberId admit(String surname, UUID school) {
        return members.admit(
                MemberMother.member().named(surname, "Анна", "Петровна").in(new OrganizationId(school)).command(), COUNTRY);
    }

    private void leave(String surname, UUID school, LocalDate until) {
        categories.startLeave(admit(surname, school), 0, LeaveKind.CHILD_CARE, until, new Happening(Uuids.next(), TODAY, null), COUNTRY);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).secure(true).with(chair))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
