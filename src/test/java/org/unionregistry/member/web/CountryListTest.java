package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** The list of the whole country has an index, and with it operators, of its own. */
@RegistryTest
class CountryListTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);

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

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        for (int at = 0; at < 60; at++) {
            service.admit(
                    MemberMother.member().in(SCHOOL).named("Иванова" + "а".repeat(at % 7), "Анна", null).command(), new Subtree.Primary(SCHOOL));
        }
    }

    @Test
    void it_is_paged_in_the_same_order_as_any_other() throws Exception {
        RequestPostProcessor auditor = signedIn.as(Role.AUDITOR, SmallUnion.CENTRE);
        Document country = page("/members", auditor);
        Document next = page(country.select(".pager [rel=next]").attr("href"), auditor);

        List<String> first = people(page("/organizations/" + SCHOOL + "/members", signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL)));
        assertThat(people(country)).hasSize(50).isEqualTo(first);
        assertThat(people(next)).hasSize(10).doesNotContainAnyElementsOf(first);
        assertThat(people(page(next.select(".pager [rel=prev]").attr("href"), auditor))).isEqualTo(first);
    }

    private static List<String> people(Document page) {
        return page.select("tbody th a").eachAttr("href");
    }

    private Document page(String address, RequestPostProcessor reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(reader))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }
}
