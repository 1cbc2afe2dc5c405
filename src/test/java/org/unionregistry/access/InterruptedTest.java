package org.unionregistry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;

class InterruptedTest extends AccessTest {
    @Test
    void the_page_that_was_asked_for_opens_after_sign_in() throws Exception {
        assertThat(browser.open("/account?x=1").leadsTo()).isEqualTo("/sign-in");
        assertThat(browser.signIn("chair", PASSWORD).leadsTo()).isEqualTo("/account?x=1");
    }

    @Test
    void a_part_of_a_page_leads_the_whole_page_to_sign_in() throws Exception {
        browser.send(get("/account")
                .header("HX-Request", "true").header("HX-Current-URL", "https://localhost/mandate"));
        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.header("HX-Redirect")).isEqualTo("/sign-in");
        assertThat(browser.signIn("chair", PASSWORD).leadsTo()).isEqualTo("/mandate");
    }

    @Test
    void a_form_sent_after_the_session_ended_comes_back_after_sign_in() throws Exception {
        browser.signIn("chair", PASSWORD).open("/account");
        jdbc.sql("delete from spring_session").update();
        browser.submit("/account/password", "current", "secret one", "password", "secret two", "note", "набрано");
        assertThat(browser.leadsTo()).isEqualTo("/sign-in?expired");
        assertThat(browser.signIn("chair", PASSWORD).leadsTo()).isEqualTo("/unsaved-form");
        browser.open("/unsaved-form");
        assertThat(browser.page().selectFirst("form[action=/account/password] input[name=note]").val()).isEqualTo("набрано");
        assertThat(browser.page().html()).doesNotContain("secret two");
    }

    @Test
    void a_form_of_a_foreign_page_is_neither_taken_nor_kept() throws Exception {
        browser.signIn("chair", PASSWORD);
        browser.send(post("/account/sign-out-everywhere")
                .contentType("application/x-www-form-urlencoded").header("Sec-Fetch-Site", "cross-site").param("note", "x"));
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.open("/unsaved-form").leadsTo()).isEqualTo("/");
    }
}
