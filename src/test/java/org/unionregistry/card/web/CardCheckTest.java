package org.unionregistry.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.unionregistry.card.PhoneCard;
import org.unionregistry.card.PhoneService;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Anybody may ask whether a card is good, and nobody learns more by guessing. */
@RegistryTest
class CardCheckTest {
    private static final Subtree OWN = new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL));

    @Autowired
    MockMvc mvc;

    @Autowired
    MemberService members;

    @Autowired
    PhoneService phones;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    @Autowired
    SmallUnion union;

    private PhoneCard card;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        MemberId member = new MemberId(UUID.fromString("01990000-0000-7000-8000-000000000778"));
        members.admit(MemberMother.member().as(member).in(new OrganizationId(SmallUnion.SCHOOL)).command(), OWN);
        card = phones.card(phones.open(phones.link(member, OWN))).orElseThrow();
    }

    @Test
    void a_number_is_checked_only_with_the_code_of_the_card() throws Exception {
        assertThat(byNumber(card.number().text(), card.code())).contains("Действителен");
        assertThat(byNumber(card.number().value(), card.code().equals("000000") ? "000001" : "000000")).contains("Не действителен");
        assertThat(byNumber("2201400000000999", card.code())).contains("Не действителен");
        assertThat(byNumber("", "")).contains("Не действителен");
    }

    @Test
    void unknown_and_blocked_are_answered_with_the_same_page() throws Exception {
        String code = phones.code(card, true).text();
        String unknown = body(get("/v/AAAAAAAAAAAAAAAAAAAAAA"));
        String nonsense = body(get("/v/nonsense"));
        jdbc.sql("update membership_card set status = 'BLOCKED', block_reason = 'OWN_WISH', blocked_on = date '2026-09-15'").update();
        String blocked = body(get("/v/" + code));
        assertThat(blocked).isEqualTo(unknown).isEqualTo(nonsense);
        assertThat(jdbc.sql("select count(*) filter (where not valid) || ' ' || count(card_id) from card_check").query(String.class).single())
                .as("each is kept, with the card where there was one").isEqualTo("3 1");
    }

    @Test
    void guessing_is_soon_stopped_and_honest_checks_are_not() throws Exception {
        for (int good = 0; good < 40; good++) {
            assertThat(body(get("/v/" + phones.code(card, true).text()))).contains("Действителен");
        }
        int tries = 0;
        while (tries < 60 && mvc.perform(get("/v/guess" + tries)).andReturn().getResponse().getStatus() == 200) {
            tries++;
        }
        assertThat(tries).as("not good ones from one address").isBetween(15, 25);
        MockHttpServletResponse stopped = mvc.perform(get("/v/guess")).andReturn().getResponse();
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getContentAsString(StandardCharsets.UTF_8)).contains("Слишком много проверок");
    }

    @Test
    void the_page_is_small_enough_for_a_telephone_on_a_poor_line() throws Exception {
        assertThat(body(get("/v/" + phones.code(card, true).text())).getBytes(StandardCharsets.UTF_8).length).isLessThan(4_000);
        assertThat(getClass().getResourceAsStream("/static/css/card.css").readAllBytes().length).isLessThan(4_000);
    }

    private String byNumber(String number, String code) throws Exception {
        return Jsoup.parse(mvc.perform(post("/v").param("number", number).param("code", code).with(csrf())).andReturn().getResponse().getContentAsString())
                .select(".result strong").text();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf())).andReturn().getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
