package org.unionregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.support.Browser;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.TestClock;

class SessionTest extends AccessTest {
    @Autowired
    StatementCount statements;

    @Test
    void a_replaced_chair_is_refused_at_the_next_request() throws Exception {
        browser.signIn("chair", PASSWORD).open("/account");
        assertThat(browser.status()).isEqualTo(200);
        signedIn.account("successor", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        browser.open("/account");
        assertThat(browser.leadsTo()).isEqualTo("/sign-in?ended");
        assertThat(browser.open("/sign-in?ended").text()).contains("Ваш доступ закончился");
    }

    @Test
    void a_locked_account_is_refused_at_the_next_request() throws Exception {
        browser.signIn("chair", PASSWORD);
        jdbc.sql("update user_account set status = 'LOCKED'").update();
        assertThat(browser.open("/account").leadsTo()).isEqualTo("/sign-in?ended");
    }

    @Test
    void who_loses_one_of_two_mandates_is_offered_the_other() throws Exception {
        UUID second = signedIn.appoint(chair, Role.AUDITOR, SmallUnion.LOCAL);
        browser.signIn("chair", PASSWORD);
        assertThat(browser.leadsTo()).isEqualTo("/mandate");
        browser.open("/audit");
        assertThat(browser.leadsTo()).isEqualTo("/mandate");
        browser.open("/mandate").submit("/mandate", "mandate", second.toString());
        assertThat(browser.open("/audit").status()).isEqualTo(200);
        jdbc.sql("update mandate set until = :today where id = :id").param("today", TestClock.TODAY).param("id", second).update();
        assertThat(browser.open("/audit").leadsTo()).isEqualTo("/mandate");
        assertThat(browser.open("/mandate").text()).contains("закончились. Выберите другие");
    }

    @Test
    void a_mandate_of_somebody_else_cannot_be_chosen() throws Exception {
        UUID other = signedIn.account(Role.REGIONAL_CLERK, SmallUnion.REGION);
        UUID mandate = jdbc.sql("select mandate_id from account_mandate where account_id = :id")
                .param("id", other).query(UUID.class).single();
        browser.signIn("chair", PASSWORD).open("/mandate");
        assertThat(browser.submit("/mandate", "mandate", mandate.toString()).status()).isEqualTo(404);
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() throws Exception {
        browser.open("/sign-in");
        String before = browser.cookie("__Host-registry").getValue();
        browser.submit("/sign-in", "username", "chair", "password", PASSWORD);
        assertThat(browser.cookie("__Host-registry").getValue()).isNotEqualTo(before);
    }

    @Test
    void the_cookie_is_for_this_host_and_https_only() throws Exception {
        browser.open("/sign-in");
        Cookie cookie = browser.cookie("__Host-registry");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(browser.header("Set-Cookie")).contains("SameSite=Lax");
    }

    @Test
    void a_session_ends_after_ten_hours_however_busy() throws Exception {
        browser.signIn("chair", PASSWORD);
        clock.advance(Duration.ofHours(10));
        assertThat(browser.open("/account").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(browser.open("/account").leadsTo()).isEqualTo("/sign-in?expired");
    }

    @Test
    void a_session_ends_after_half_an_hour_of_rest() {
        Integer seconds = jdbc.sql("select coalesce(max(max_inactive_interval), 1800) from spring_session").query(Integer.class).single();
        assertThat(seconds).isEqualTo(1800);
    }

    @Test
    void who_signs_out_is_out() throws Exception {
        browser.signIn("chair", PASSWORD).open("/account").submit("/sign-out");
        assertThat(browser.leadsTo()).isEqualTo("/sign-in?out");
        assertThat(browser.open("/account").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void signing_out_elsewhere_ends_other_sessions_and_keeps_this_one() throws Exception {
        Browser other = new Browser(mvc).signIn("chair", PASSWORD);
        clock.advance(Duration.ofMinutes(1));
        browser.signIn("chair", PASSWORD).open("/account").submit("/account/sign-out-everywhere");
        assertThat(browser.open("/account").status()).isEqualTo(200);
        assertThat(other.open("/account").leadsTo()).isEqualTo("/sign-in?ended");
    }

    @Test
    void a_request_costs_two_statements_before_its_page() throws Exception {
        browser.signIn("chair", PASSWORD).open("/account");
        assertThat(statements.of(() -> browser.open("/account"))).hasSize(2);
    }
}
