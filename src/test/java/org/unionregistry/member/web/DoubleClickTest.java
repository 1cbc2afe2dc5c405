package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A nervous hand clicks several times in the same moment: one event, and nobody is told of somebody else's change. */
@RegistryTest
class DoubleClickTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @ParameterizedTest
    @CsvSource({"exit, reason, OWN_WISH", "leave, reason, CHILD_CARE", "category, category, UNION_STAFF"})
    void several_clicks_are_one_event(String event, String field, String value) throws Exception {
        MemberId member = members.admit(
                MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).command(), new Subtree.Country());
        UUID key = UUID.randomUUID();
        Callable<Integer> click = () -> mvc.perform(post("/members/" + member + "/" + event)
                        .param("event", key.toString())
                        .param("version", "0")
                        .param("day", TestClock.TODAY.toString())
                        .param(field, value)
                        .secure(true)
                        .with(chair)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(AtOnce.run(Collections.nCopies(5, click))).containsOnly(302);
        assertThat(jdbc.sql("select count(*) from membership_event").query(Long.class).single()).isEqualTo(2);
    }
}
