package org.unionregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.unionregistry.support.Browser;
import org.unionregistry.support.TestClock;

class SignInTest extends AccessTest {
    @Test
    void a_name_and_a_password_let_in() throws Exception {
        browser.signIn("chair", PASSWORD);
        assertThat(browser.leadsTo()).isEqualTo("/");
        browser.open("/account");
        assertThat(browser.text()).contains("Проверкина А. П.", "Берёзовская школа № 1");
    }

    @Test
    void the_name_may_be_typed_in_capitals() throws Exception {
        assertThat(browser.signIn(" Chair ", PASSWORD).leadsTo()).isEqualTo("/");
    }

    @Test
    void an_unknown_name_and_a_wrong_password_are_told_the_same() throws Exception {
        String unknown = browser.signIn("nobody", "wrong").text();
        int status = browser.status();
        String wrong = new Browser(mvc).signIn("chair", "wrong").text();
        assertThat(wrong).isEqualTo(unknown).contains("не подошли");
        assertThat(status).isEqualTo(422);
        assertThat(browser.page().title()).startsWith("Ошибка:");
        assertThat(browser.page().selectFirst("input[name=username]").val()).isEqualTo("nobody");
        assertThat(browser.page().selectFirst("input[name=password]").val()).isEmpty();
    }

    @Test
    void five_wrong_passwords_make_wait_whoever_they_are_for() throws Exception {
        for (String name : new String[] {"chair", "nobody"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(browser.signIn(name, "wrong " + i).text()).contains("не подошли");
            }
            assertThat(browser.signIn(name, PASSWORD).text()).contains("Подождите 1 мин.");
        }
        clock.advance(Duration.ofMinutes(2));
        assertThat(browser.signIn("chair", PASSWORD).leadsTo()).isEqualTo("/");
    }

    @Test
    void one_address_cannot_try_many_names() throws Exception {
        for (int i = 0; i < 30; i++) {
            browser.signIn("name" + i, "wrong");
        }
        assertThat(browser.signIn("chair", PASSWORD).text()).contains("Подождите");
    }

    @Test
    void a_locked_account_is_told_so_only_with_its_password() throws Exception {
        jdbc.sql("update user_account set status = 'LOCKED'").update();
        assertThat(browser.signIn("chair", "wrong").text()).contains("не подошли");
        assertThat(browser.signIn("chair", PASSWORD).text()).contains("доступ остановлен");
    }

    @Test
    void somebody_whose_mandate_ended_is_told_so() throws Exception {
        jdbc.sql("update mandate set until = :today").param("today", TestClock.TODAY).update();
        assertThat(browser.signIn("chair", PASSWORD).text()).contains("Срок ваших полномочий закончился");
    }
}
