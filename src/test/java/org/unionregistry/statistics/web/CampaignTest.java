package org.unionregistry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;

/** A region that collects a form from two schools of a local organisation. */
@RegistryTest
@Transactional
abstract class CampaignTest {
    static final String CAMPAIGN = "01990000-0000-7000-8000-000000000081";
    static final String REPORT = "/reports/" + CAMPAIGN + "/organizations/" + SmallUnion.SCHOOL;

    static final String LOCAL_REPORT = "/reports/" + CAMPAIGN + "/organizations/" + SmallUnion.LOCAL;

    @Autowired
    MockMvc mvc;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    MemberService members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    RequestPostProcessor clerk;
    RequestPostProcessor local;
    RequestPostProcessor chair;

    @BeforeEach
    void campaign() throws Exception {
        union.create();
        admit(SmallUnion.SCHOOL, 4);
        admit(SmallUnion.SCHOOL_NEAR, 3);
        clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    void admit(UUID school, int people) {
        for (int person = 0; person < people; person++) {
            members.admit(
                    MemberMother.member().in(new OrganizationId(school)).position("учитель").memberSince(LocalDate.of(2001, 9, 1)).command(),
                    new Subtree.Primary(new OrganizationId(school)));
        }
    }

    void submit(UUID school, String workers) throws Exception {
        String report = REPORT.replace(SmallUnion.SCHOOL.toString(), school.toString());
        send(post(report).param("version", "-1").param("cell:B01@end", workers).param("cell:B04@end", "0"), local);
        send(post(report + "/submission").param("version", version(school)), local);
        send(post(report + "/acceptance").param("version", version(school)), local);
    }

    String verified(byte[] file, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(multipart("/reports/verification").file(new MockMultipartFile("file", "report.json", "application/json", file)).with(who).with(csrf()))
                .andReturn().getResponse().getContentAsString()).select("main .notice").text();
    }

    MockHttpServletResponse open() throws Exception {
        return send(post("/campaigns").param("id", CAMPAIGN).param("form", "5-sp-2026").param("primaryDue", "15.01.2026").param("localDue", "25.01.2026"), clerk);
    }

    MockHttpServletResponse save(RequestPostProcessor who, String version, String... cells) throws Exception {
        MockHttpServletRequestBuilder request = post(REPORT).param("version", version);
        for (int at = 0; at < cells.length; at += 2) {
            request.param("cell:" + cells[at], cells[at + 1]);
        }
        return send(request, who);
    }

    String version() {
        return version(SmallUnion.SCHOOL);
    }

    String version(UUID school) {
        return jdbc.sql("select cast(version as text) from form_report where organization_id = :school").param("school", school).query(String.class).single();
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request, RequestPostProcessor who) throws Exception {
        return mvc.perform(request.with(who).with(csrf())).andReturn().getResponse();
    }

    static String row(Document page, String code) {
        return page.select("tbody tr").eachText().stream().filter(row -> row.startsWith(code + " ")).findFirst().orElseThrow();
    }

    Document page(String path, RequestPostProcessor who) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(path).with(who)).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
