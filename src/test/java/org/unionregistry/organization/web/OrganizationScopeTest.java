package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.HeadcountMother;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationMother;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.TestClock;

/** What lies outside one's part does not exist, and how much a page asks the database. */
@RegistryTest
@Transactional
class OrganizationScopeTest {
    /** Reading and touching the session, reading the rights: what every request costs before its page. */
    private static final int SESSION_AND_RIGHTS = 3;

    @Autowired
    SmallUnion union;

    @Autowired
    PagesFixture pages;

    @Autowired
    OrganizationMother mother;

    @Autowired
    HeadcountMother headcounts;

    @Autowired
    StatementCount statements;

    RequestPostProcessor local;
    String number;
    String mandate;

    @BeforeEach
    void union() {
        union.create();
        OrganizationId neighbour = new OrganizationId(SmallUnion.NEIGHBOUR_SCHOOL);
        local = pages.person(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        number = headcounts.proposed(neighbour, TestClock.TODAY, 9).toString();
        mandate = mother.chair(neighbour, "Соседова", "Вера", null).toString();
    }

    @Test
    void pages_of_a_neighbour_are_not_found() throws Exception {
        String neighbour = "/organizations/" + SmallUnion.NEIGHBOUR_SCHOOL;
        for (String url : List.of(
                neighbour, neighbour + "/edit", neighbour + "/liquidation", neighbour + "/headcounts/new", neighbour + "/chair",
                neighbour + "/mandates", neighbour + "/mandates/new?office=CLERK", "/organizations/" + SmallUnion.REGION,
                "/organizations?parent=" + SmallUnion.NEIGHBOUR_LOCAL, "/organizations/new?parent=" + SmallUnion.NEIGHBOUR_LOCAL,
                "/headcounts/" + number + "/rejection", "/mandates/" + mandate + "/termination", "/mandates/" + mandate + "/edit", "/education-districts",
                "/education-districts/" + SmallUnion.DISTRICT + "/edit", "/education-districts/" + SmallUnion.DISTRICT + "/secretary",
                "/organizations/no-such-id", "/organizations/00000000-0000-7000-8000-00000000ffff")) {
            assertThat(pages.answer(MockMvcRequestBuilders.get(url), local).getStatus()).as(url).isEqualTo(404);
        }
    }

    @Test
    void nothing_of_a_neighbour_is_changed() throws Exception {
        String neighbour = "/organizations/" + SmallUnion.NEIGHBOUR_SCHOOL;
        for (String url : List.of(
                neighbour, neighbour + "/liquidation", neighbour + "/liquidation/cancellation", neighbour + "/headcounts",
                neighbour + "/chair", neighbour + "/mandates?office=CLERK", "/headcounts/" + number + "/confirmation",
                "/headcounts/" + number + "/rejection", "/mandates/" + mandate + "/termination", "/mandates/" + mandate,
                "/education-districts/" + SmallUnion.DISTRICT, "/education-districts/" + SmallUnion.DISTRICT + "/secretary")) {
            assertThat(pages.send(url, local, "id", number, "day", "15.09.2026", "document", "А", "last", "А", "first", "Б",
                                    "since", "15.09.2026", "until", "15.09.2026", "remark", "А", "version", "0", "asOf", "15.09.2026",
                                    "members", "1", "workers", "1", "students", "1", "name", "А", "fullName", "А",
                                    "shortName", "А", "genitiveName", "А")
                            .getStatus())
                    .as(url)
                    .isEqualTo(404);
        }
        assertThat(pages.send("/organizations", local, "id", number, "parent", SmallUnion.NEIGHBOUR_LOCAL.toString(), "type", "PRIMARY")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void pages_ask_the_database_few_times_however_long_they_are() throws Exception {
        List<String> urls = List.of(
                "/organizations", "/organizations?q=школа", "/organizations/" + SmallUnion.LOCAL,
                "/organizations/" + SmallUnion.SCHOOL, "/organizations/" + SmallUnion.SCHOOL + "/edit",
                "/organizations/" + SmallUnion.SCHOOL + "/mandates", "/organizations/" + SmallUnion.SCHOOL + "/headcounts/new",
                "/organizations/" + SmallUnion.SCHOOL + "/chair", "/headcounts");
        List<Integer> before = ownStatements(urls);
        for (int number = 0; number < 30; number++) {
            OrganizationId school = mother.primary(new OrganizationId(SmallUnion.LOCAL), "Школа " + number);
            mother.chair(school, "Иванова", "Анна", null);
            headcounts.proposed(school, TestClock.TODAY, 9);
        }
        assertThat(ownStatements(urls)).isEqualTo(before).allMatch(count -> count <= 8 - SESSION_AND_RIGHTS);
    }

    private List<Integer> ownStatements(List<String> urls) throws Exception {
        List<Integer> counts = new ArrayList<>();
        for (String url : urls) {
            counts.add((int) statements.of(() -> pages.open(url, local)).stream()
                    .filter(sql -> !sql.contains("SPRING_SESSION"))
                    .count());
        }
        return counts;
    }
}
