package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.organization.HeadcountMother;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationMother;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
class OrganizationPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    OrganizationMother mother;

    @Autowired
    HeadcountMother headcounts;

    @BeforeEach
    void union() {
        union.create();
    }

    @Test
    void the_region_begins_with_its_local_organisations_and_direct_primaries() throws Exception {
        Document page = page("/organizations", Role.REGIONAL_CLERK, SmallUnion.REGION);
        assertThat(page.select("tbody th a").eachText())
                .containsExactly("Берёзовская районная организация", "Педагогический колледж", "Сосновская районная организация");
    }

    @Test
    void a_level_shows_chairs_and_declared_members() throws Exception {
        mother.chair(new OrganizationId(SmallUnion.SCHOOL), "Иванова", "Анна", "Петровна");
        headcounts.confirmed(new OrganizationId(SmallUnion.SCHOOL), TestClock.TODAY.minusDays(9), 31);
        headcounts.confirmed(new OrganizationId(SmallUnion.SCHOOL_NEAR), TestClock.TODAY.minusDays(9), 12);
        Document page = page("/organizations?parent=" + SmallUnion.LOCAL, Role.REGIONAL_CLERK, SmallUnion.REGION);
        assertThat(page.select("tbody tr").get(0).text()).contains("Берёзовская школа № 1", "Иванова Анна Петровна", "31");
        Document region = page("/organizations", Role.REGIONAL_CLERK, SmallUnion.REGION);
        assertThat(region.select("tbody tr").get(0).select("td.num").eachText()).containsExactly("2", "43");
    }

    @Test
    void each_page_of_a_card_opens() throws Exception {
        for (UUID place : new UUID[] {SmallUnion.REGION, SmallUnion.LOCAL, SmallUnion.SCHOOL, SmallUnion.COLLEGE}) {
            Document page = page("/organizations/" + place, Role.REGIONAL_CLERK, SmallUnion.REGION);
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    private Document page(String url, Role role, UUID place) throws Exception {
        return Jsoup.parse(mvc.perform(get(url).with(signedIn.as(role, place)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
