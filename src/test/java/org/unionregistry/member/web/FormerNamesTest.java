package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.Merging;
import org.unionregistry.member.RecordService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;

/** Whoever bears another surname than before is found by either. */
@RegistryTest
class FormerNamesTest {
    private static final Subtree COUNTRY = new Subtree.Country();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private RecordService records;

    @Autowired
    private Merging merging;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    private RequestPostProcessor chair;
    private Cookie[] session = {};
    private MemberId first;
    private MemberId second;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        first = admit(MemberMother.member().named("Иванова", "Анна", "Петровна").phone(null).ticket("7001"), SmallUnion.SCHOOL);
        second = admit(MemberMother.member().named("Сидоренко", "Анна", "Петровна").ticket("8002").consenting(), SmallUnion.SCHOOL_NEAR);
    }

    @Test
    void a_former_surname_finds_whoever_bears_another_one_now() throws Exception {
        UUID merge = merging.merge(first, second, COUNTRY);
        for (String typed : List.of("Сидоренко", "сид", "анна сидоренко", "Сидоренко Анна Петровна", "Сидоренко Иванова", "Cbljhtyrj", "8002")) {
            assertThat(found(typed)).as(typed).containsExactly("/members/" + first);
        }
        assertThat(searched("Сидоренко").select(".notice.info").text()).contains("Раньше под таким именем: Иванова Анна Петровна.");
        assertThat(searched("Иванова").select(".notice.info")).isEmpty();
        assertThat(found("си")).as("too short to look for all over the country").isEmpty();
        assertThat(found("Сидоренко Ольга")).isEmpty();
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.NEIGHBOUR_LOCAL);
        assertThat(found("Сидоренко")).as("nobody of somebody else's part").isEmpty();
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);

        send("/members/merges/" + merge + "/undo");
        assertThat(found("Сидоренко")).containsExactly("/members/" + second);
    }

    @Test
    void a_surname_changed_twice_is_found_by_each_and_from_the_record_it_was_merged_into() throws Exception {
        MemberMother same = MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL));
        for (String married : List.of("Ёжикова-Круглая", "Петрова")) {
            records.correct(Uuids.next(), first, merging.version(first), same.named(married, "Анна", "Петровна").command().details(), "брак", COUNTRY);
        }
        for (String typed : List.of("Иванова", "ежикова", "Ёжикова-Круглая Анна", "Петрова")) {
            assertThat(found(typed)).as(typed).containsExactly("/members/" + first);
        }
        merging.merge(second, first, COUNTRY);
        for (String typed : List.of("Иванова", "Ежикова", "Петрова", "Сидоренко")) {
            assertThat(found(typed)).as(typed).containsExactly("/members/" + second);
        }
    }

    @Test
    void among_many_of_a_name_whoever_bore_it_before_stands_on_the_page_of_their_own_name() throws Exception {
        merging.merge(first, second, COUNTRY);
        for (int at = 0; at < 60; at++) {
            String letters = "" + (char) ('а' + at / 10) + (char) ('а' + at % 10);
            admit(MemberMother.member().named("Сидоренко", "Анна", letters + "овна"), SmallUnion.SCHOOL);
        }
        admit(MemberMother.member().named("Яковлева", "Анна", "Петровна"), SmallUnion.SCHOOL);
        Document page = searched("Сидоренко");
        assertThat(page.select("tbody th a").eachAttr("href")).hasSize(50).startsWith("/members/" + first);
        Document next = page(page.select(".pager a").attr("href"));
        assertThat(next.select("tbody th a").eachAttr("href")).hasSize(11).doesNotContain("/members/" + first);
        assertThat(page(next.select(".pager a").attr("href")).select("tbody th a").eachAttr("href"))
                .isEqualTo(page.select("tbody th a").eachAttr("href"));
        statements.assertAtMost(10, () -> searched("Сидоренко"));
    }

    private List<String> found(String typed) throws Exception {
        return searched(typed).select("tbody th a").eachAttr("href");
    }

    private Document searched(String typed) throws Exception {
        MockHttpServletResponse answer = send("/members/search", post("/members/search").param("text", typed));
        session = answer.getCookies();
        return page(String.valueOf(answer.getRedirectedUrl()));
    }

    private MemberId admit(MemberMother mother, UUID school) {
        return members.admit(mother.in(new OrganizationId(school)).command(), COUNTRY);
    }

    private MockHttpServletResponse send(String address) throws Exception {
        return send(address, post(address));
    }

    private MockHttpServletResponse send(String address, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.secure(true).with(chair).with(csrf())).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletRequestBuilder request = get(address).secure(true).with(chair);
        MockHttpServletResponse answer =
                mvc.perform(session.length == 0 ? request : request.cookie(session)).andReturn().getResponse();
        return answer.getRedirectedUrl() == null ? read(answer) : page(answer.getRedirectedUrl());
    }

    private static Document read(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
