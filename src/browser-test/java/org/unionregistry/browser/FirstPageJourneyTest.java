package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPageJourneyTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void the_page_to_sign_in_fits_a_desk_and_a_phone(int width) {
        browser.width(width);

        open("/sign-in");

        assertThat(find("input[name=username]").isDisplayed()).isTrue();
        assertThat(browser.fits()).isTrue();
        browser.screenshot("first-page-" + width);
    }

    @Test
    void a_wrong_password_is_answered_with_words() {
        open("/sign-in");
        type("username", "nobody");
        type("password", "not the password");
        click("Войти");

        assertThat(browser.driver().getTitle()).startsWith("Ошибка:");
        assertThat(find("[role=alert]").getText()).isNotBlank();
    }
}
