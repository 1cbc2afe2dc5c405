package org.unionregistry.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.card.PhoneCard;
import org.unionregistry.card.PhoneService;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A card comes onto its holder's telephone, is shown, checked and taken away again. */
@RegistryTest
class PhoneCardTest {
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

    @Autowired
    SignedInAs signedIn;

    @Autowired
    TestClock clock;

    private RequestPostProcessor chair;
    private MemberId member;

    @BeforeEach
    void settle() {
        tables.clear();
        clock.reset();
        union.create();
        member = new MemberId(UUID.fromString("01990000-0000-7000-8000-000000000777"));
        members.admit(MemberMother.member().as(member).in(new OrganizationId(SmallUnion.SCHOOL)).named("Иванова", "Анна", "Петровна").command(), OWN);
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_link_opens_the_card_once() throws Exception {
        String link = link();
        for (int look = 0; look < 2; look++) {
            assertThat(page(get(link)).select("form button").text()).as("looking uses nothing up").isEqualTo("Открыть мой билет");
        }
        MockHttpServletResponse opened = send(post(link));
        assertThat(opened.getRedirectedUrl()).isEqualTo("/card");
        Cookie phone = opened.getCookie("card");
        assertThat(phone).isNotNull();
        assertThat(phone.isHttpOnly()).isTrue();
        Document card = page(get("/card").cookie(phone));
        assertThat(card.select("main").text()).contains("Иванова Анна Петровна", "Код для проверки по номеру");
        assertThat(send(post(link)).getStatus()).as("not a second time").isEqualTo(422);
        assertThat(page(get(link)).text()).contains("Ссылка уже не действует");
        assertThat(page(get("/card")).text()).as("another telephone").contains("На этом телефоне билета нет");
    }

    @Test
    void a_link_nobody_opened_for_a_week_is_of_no_use() throws Exception {
        String link = link();
        clock.advance(Duration.ofDays(8));
        assertThat(send(post(link)).getStatus()).isEqualTo(422);
    }

    @Test
    void the_picture_of_now_is_soon_worth_nothing_and_the_kept_one_a_month() throws Exception {
        PhoneCard card = phones.card(phones.open(phones.link(member, OWN))).orElseThrow();
        String live = phones.code(card, false).text();
        String kept = phones.code(card, true).text();
        assertThat(checked(live)).isEqualTo("Действителен");
        clock.advance(Duration.ofMinutes(5));
        assertThat(checked(live)).as("a picture of the picture").isEqualTo("Не действителен");
        assertThat(checked(kept)).isEqualTo("Действителен");
        assertThat(page(get("/v/" + kept)).select(".result").text()).as("its age is told").contains("Код на телефоне создан");
        byte[] shown = Base64.getUrlDecoder().decode(kept);
        String inside = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(shown, 1, 17));
        assertThat(checked(inside)).as("what a telephone shows is no way to what is printed").isEqualTo("Не действителен");
        String forged = (kept.charAt(40) == 'A' ? "B" : "A");
        assertThat(checked(kept.substring(0, 40) + forged + kept.substring(41))).as("one sign changed").isEqualTo("Не действителен");
        clock.advance(Duration.ofDays(30));
        assertThat(checked(kept)).isEqualTo("Не действителен");
    }

    @Test
    void whoever_checks_is_told_nothing_but_what_the_holder_agreed_to() throws Exception {
        String phone = phones.open(phones.link(member, OWN));
        String kept = phones.code(phones.card(phone).orElseThrow(), true).text();
        assertThat(page(get("/v/" + kept)).text()).doesNotContain("Анна").doesNotContain("школа");
        send(post("/card/name").param("shows", "true").cookie(new Cookie("card", phone)));
        assertThat(page(get("/v/" + kept)).select(".result").text()).contains("Анна И.").doesNotContain("Иванова");
    }

    @Test
    void a_departure_and_a_lost_telephone_end_it_at_once() throws Exception {
        String phone = phones.open(phones.link(member, OWN));
        String kept = phones.code(phones.card(phone).orElseThrow(), true).text();
        send(post("/members/" + member + "/card/phones/removal").with(chair));
        assertThat(page(get("/card").cookie(new Cookie("card", phone))).text()).contains("На этом телефоне билета нет");
        assertThat(checked(kept)).as("what it showed is still signed; the card is good").isEqualTo("Действителен");
        jdbc.sql("update membership_card set status = 'BLOCKED', block_reason = 'OWN_WISH', blocked_on = date '2026-09-15'").update();
        assertThat(checked(kept)).isEqualTo("Не действителен");
        assertThat(send(post("/members/" + member + "/card/link").with(chair)).getStatus()).as("no link to a card that is not good").isEqualTo(404);
    }

    @Test
    void a_card_that_is_looked_for_is_good_nowhere_until_it_is_found() throws Exception {
        String phone = phones.open(phones.link(member, OWN));
        String kept = phones.code(phones.card(phone).orElseThrow(), true).text();
        send(post("/members/" + member + "/card/suspension").param("reason", "LOST").with(chair));
        assertThat(checked(kept)).isEqualTo("Не действителен");
        assertThat(jdbc.sql("select holders from card_counter").query(Integer.class).single()).isZero();
        assertThat(page(get("/members/" + member + "/card").with(chair)).select("form[action$=suspension/removal]")).hasSize(1);
        send(post("/members/" + member + "/card/suspension/removal").with(chair));
        assertThat(checked(kept)).isEqualTo("Действителен");
        send(post("/members/" + member + "/card/suspension/removal").with(chair));
        assertThat(jdbc.sql("select holders from card_counter").query(Integer.class).single()).as("resumed once").isOne();
    }

    @Test
    void a_lost_card_is_replaced_once_and_is_good_nowhere_any_more() throws Exception {
        String phone = phones.open(phones.link(member, OWN));
        PhoneCard old = phones.card(phone).orElseThrow();
        String kept = phones.code(old, true).text();
        for (int click = 0; click < 2; click++) {
            send(post("/members/" + member + "/card/replacement").param("number", old.number().value()).param("reason", "LOST").with(chair));
        }
        assertThat(jdbc.sql("select count(*) from membership_card").query(Integer.class).single()).as("the second click replaces nothing").isEqualTo(2);
        assertThat(jdbc.sql("select holders from card_counter").query(Integer.class).single()).as("one person holds a card").isOne();
        assertThat(checked(kept)).isEqualTo("Не действителен");
        assertThat(page(get("/card").cookie(new Cookie("card", phone))).text()).contains("Билет не действует");
        PhoneCard fresh = phones.card(phones.open(phones.link(member, OWN))).orElseThrow();
        assertThat(fresh.number()).isNotEqualTo(old.number());
        assertThat(checked(phones.code(fresh, true).text())).isEqualTo("Действителен");
    }

    @Test
    void a_neighbour_makes_no_link() throws Exception {
        RequestPostProcessor neighbour = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        assertThat(send(post("/members/" + member + "/card/link").with(neighbour)).getStatus()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from card_link").query(Integer.class).single()).isZero();
    }

    private String link() throws Exception {
        Object link = mvc.perform(post("/members/" + member + "/card/link").with(chair).with(csrf())).andReturn().getFlashMap().get("link");
        return String.valueOf(link).replaceFirst("^http://[^/]+", "");
    }

    private String checked(String code) throws Exception {
        return page(get("/v/" + code)).select(".result strong").text();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf())).andReturn().getResponse();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }
}
