package org.unionregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.unionregistry.support.Browser;

class AccountPageTest extends AccessTest {
    @Test
    void a_new_password_ends_the_other_sessions() throws Exception {
        Browser other = new Browser(mvc).signIn("chair", PASSWORD);
        clock.advance(Duration.ofMinutes(1));
        change(PASSWORD, "a new morning", "a new morning");
        assertThat(browser.leadsTo()).isEqualTo("/account");
        assertThat(browser.open("/account").text()).contains("Пароль изменён");
        assertThat(other.open("/account").leadsTo()).isEqualTo("/sign-in?ended");
        assertThat(new Browser(mvc).signIn("chair", PASSWORD).text()).contains("не подошли");
        assertThat(new Browser(mvc).signIn("chair", "a new morning").leadsTo()).isEqualTo("/");
    }

    @Test
    void mistakes_are_told_in_words() throws Exception {
        assertThat(change("wrong", "a new morning", "a new morning")).contains("Нынешний пароль не подошёл");
        assertThat(change(PASSWORD, "a new morning", "a new evening")).contains("Пароли не совпали");
        assertThat(change(PASSWORD, "short", "short")).contains("меньше 8 знаков");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().title()).startsWith("Ошибка:");
    }

    @Test
    void the_current_password_cannot_be_guessed_here() throws Exception {
        for (int i = 0; i < 5; i++) {
            change("wrong " + i, "a new morning", "a new morning");
        }
        assertThat(change(PASSWORD, "a new morning", "a new morning")).contains("Слишком много попыток");
    }

    private String change(String current, String password, String repeated) throws Exception {
        if (browser.cookie("__Host-registry") == null) {
            browser.signIn("chair", PASSWORD);
        }
        browser.open("/account").submit("/account/password", "current", current, "password", password, "repeated", repeated);
        return browser.text();
    }
}
