package org.unionregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionregistry.support.Browser;
import org.unionregistry.support.SmallUnion;

class AccountsTest extends AccessTest {
    @BeforeEach
    void a_local_chair() {
        signedIn.account("local", Role.LOCAL_CHAIR, SmallUnion.LOCAL);
    }

    @Test
    void the_list_shows_the_own_part_only() throws Exception {
        signedIn.account("neighbour", Role.PRIMARY_CHAIR, SmallUnion.NEIGHBOUR_SCHOOL);
        String text = local().open("/accounts").text();
        assertThat(text).contains("chair", "Берёзовская школа № 1", "работает").doesNotContain("Сосновская");
    }

    @Test
    void a_list_is_searched_by_surname_and_organisation() throws Exception {
        local();
        assertThat(search("пров").text()).contains("chair");
        assertThat(search("школа").text()).contains("chair");
        assertThat(search("nobody").text()).contains("Никого не нашлось");
        assertThat(browser.open("/accounts?status=LOCKED").text()).contains("Никого не нашлось");
    }

    @Test
    void what_was_searched_for_never_stands_in_the_address() throws Exception {
        local().open("/accounts").submit("/accounts/search", "text", "Проверкин", "status", "ACTIVE");
        assertThat(browser.leadsTo()).matches("/accounts\\?q=[a-z0-9]{1,4}&status=ACTIVE");
        assertThat(browser.open(browser.leadsTo()).page().select("input[name=text]").val()).isEqualTo("Проверкин");
    }

    @Test
    void a_list_is_narrowed_to_an_organisation_of_the_own_part() throws Exception {
        signedIn.account("near", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        String text = local().open("/accounts?organization=" + SmallUnion.SCHOOL).text();
        assertThat(text).contains("chair", "Берёзовская школа № 1").doesNotContain("Берёзовская школа № 2");
        assertThat(browser.open("/accounts?organization=" + SmallUnion.NEIGHBOUR_SCHOOL).status()).isEqualTo(404);
    }

    private Browser search(String text) throws Exception {
        browser.open("/accounts").submit("/accounts/search", "text", text);
        return browser.open(browser.leadsTo());
    }

    @Test
    void a_stopped_account_is_out_at_once_and_comes_back() throws Exception {
        Browser owner = new Browser(mvc).signIn("chair", PASSWORD);
        local().open("/accounts").submit("/accounts/" + chair + "/lock");
        assertThat(owner.open("/account").leadsTo()).isEqualTo("/sign-in?ended");
        browser.open("/accounts").submit("/accounts/" + chair + "/unlock");
        assertThat(new Browser(mvc).signIn("chair", PASSWORD).leadsTo()).isEqualTo("/");
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_letter() throws Exception {
        Browser owner = new Browser(mvc).signIn("chair", PASSWORD);
        local().open("/accounts").submit("/accounts/" + chair + "/reset-letter");
        String code = browser.page().selectFirst(".code").text();
        assertThat(owner.open("/account").status()).as("the old password works until the letter is used").isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        Browser reader = new Browser(mvc).open("/i/" + code);
        assertThat(reader.page().selectFirst("input[name=login]")).isNull();
        reader.submit("/i/" + code, "password", "a new morning", "repeated", "a new morning");
        assertThat(reader.leadsTo()).isEqualTo("/sign-in?changed");
        assertThat(owner.open("/account").leadsTo()).isEqualTo("/sign-in?ended");
        assertThat(reader.signIn("chair", "a new morning").leadsTo()).isEqualTo("/");
    }

    @Test
    void nobody_stops_themselves() throws Exception {
        UUID own = jdbc.sql("select id from user_account where login = 'local'").query(UUID.class).single();
        local().open("/accounts").submit("/accounts/" + own + "/lock");
        assertThat(browser.open("/accounts").status()).isEqualTo(200);
        assertThat(status(own)).isEqualTo("ACTIVE");
    }

    @Test
    void an_account_of_a_neighbour_does_not_exist() throws Exception {
        UUID neighbour = signedIn.account("neighbour", Role.PRIMARY_CHAIR, SmallUnion.NEIGHBOUR_SCHOOL);
        local().open("/accounts").submit("/accounts/" + neighbour + "/lock");
        assertThat(browser.status()).isEqualTo(404);
        String there = browser.text();
        assertThat(browser.submit("/accounts/" + UUID.randomUUID() + "/lock").text()).isEqualTo(there);
        assertThat(status(neighbour)).isEqualTo("ACTIVE");
    }

    @Test
    void an_account_with_more_than_the_own_part_stays_in_other_hands() throws Exception {
        signedIn.appoint(chair, Role.AUDITOR, SmallUnion.REGION);
        for (String action : new String[] {"lock", "reset-letter"}) {
            local().open("/accounts").submit("/accounts/" + chair + "/" + action);
            assertThat(browser.status()).isIn(302, 422);
        }
        assertThat(status(chair)).isEqualTo("ACTIVE");
        assertThat(jdbc.sql("select count(*) from invitation").query(Integer.class).single()).isZero();
    }

    private Browser local() throws Exception {
        return browser.signIn("local", PASSWORD);
    }

    private String status(UUID account) {
        return jdbc.sql("select status from user_account where id = :id").param("id", account).query(String.class).single();
    }
}
